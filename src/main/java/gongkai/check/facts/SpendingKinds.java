package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开03 as a whole. */
public final class SpendingKinds implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-37",
          Severity.ERROR,
          "本年支出合计等于基本支出、项目支出及其他各类支出之和",
          "公开03表：本年支出合计为基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    if (subject.amount("支出.基本支出").isPresent() && subject.amount("支出.项目支出").isPresent()) {
      verdicts.sumOfGiven("支出.本年支出合计", Columns.in("支出", Columns.SPENDING));
    }
  }
}
