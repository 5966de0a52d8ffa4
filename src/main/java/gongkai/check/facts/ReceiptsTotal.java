package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开01, last line of the left side. */
public final class ReceiptsTotal implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-03",
          Severity.ERROR,
          "收入总计等于本年收入合计、使用非财政拨款结余、年初结转和结余之和",
          "公开01表：总计为本年收入合计、使用非财政拨款结余、年初结转和结余的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    if (subject.amount("收入.本年收入合计").isPresent()) {
      verdicts.sumOfGiven("收支总计.本年", List.of("收入.本年收入合计", "收入.使用非财政拨款结余", "收入.年初结转和结余"));
    }
  }
}
