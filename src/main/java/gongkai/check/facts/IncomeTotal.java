package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开01, left side. */
public final class IncomeTotal implements Rule {
  private static final About ABOUT =
      new About("勾稽-01", Severity.ERROR, "本年收入合计等于各项收入之和", "公开01表：本年收入合计为一至八项收入的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.sumOfGiven("收入.本年收入合计", Columns.in("收入", Columns.SOURCES));
  }
}
