package gongkai.check.facts;

import gongkai.account.ScoreSheet;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.math.BigDecimal;

/** What a score sheet can score in all. */
public final class ScoreWeights implements Rule {
  private static final BigDecimal FULL = new BigDecimal("100");
  private static final About ABOUT =
      new About("绩效-02", Severity.WARNING, "自评表各项分值相加为 100", "部门整体绩效自评表：满分100分");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    subject
        .report()
        .scores()
        .map(ScoreSheet::weight)
        .filter(weight -> weight.compareTo(FULL) != 0)
        .ifPresent(
            weight ->
                verdicts.broken(
                    "部门整体自评表",
                    "各项分值相加为 " + weight.toPlainString() + "，不是 100",
                    "核对各项分值，“预算执行”的分值也算在内"));
  }
}
