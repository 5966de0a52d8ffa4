package gongkai.check.facts;

import gongkai.account.ScoreSheet;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/**
 * The total of a score sheet, wherever the report states it. Scores are given, not measured, so
 * they add up to the last digit.
 */
public final class ScoreTotals implements Rule {
  private static final About ABOUT =
      new About("绩效-01", Severity.ERROR, "自评总分等于各项得分之和", "部门整体绩效自评表：总分为预算执行与各项指标得分的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    subject
        .report()
        .scores()
        .map(ScoreSheet::score)
        .ifPresent(
            sum -> {
              for (String path : List.of("部门整体自评表.得分", "预算绩效.整体自评.得分")) {
                subject
                    .fact(path, BigDecimal.class)
                    .filter(stated -> stated.compareTo(sum) != 0)
                    .ifPresent(
                        stated -> verdicts.broken(path, what(path, stated, sum), "核对总分与各项得分"));
              }
            });
  }

  private static String what(String path, BigDecimal stated, BigDecimal sum) {
    return "“"
        + path
        + "”为 "
        + stated.toPlainString()
        + "，自评表各项得分相加为 "
        + sum.toPlainString()
        + "，相差 "
        + stated.subtract(sum).abs().stripTrailingZeros().toPlainString();
  }
}
