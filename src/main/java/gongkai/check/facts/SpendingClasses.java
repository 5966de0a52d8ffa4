package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开01 and 公开04, right side. */
public final class SpendingClasses implements Rule {
  private static final About ABOUT =
      new About("勾稽-02", Severity.ERROR, "本年支出合计等于各类支出之和", "公开01、04表：本年支出合计为各类支出的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Levels.whole(subject, verdicts, "支出.本年支出合计", "支出.科目", "支出");
    Levels.whole(subject, verdicts, "财政拨款.本年支出合计", "财政拨款.科目", "");
  }
}
