package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开07 and 08 against 公开01. */
public final class FundIncome implements Rule {
  private static final About ABOUT =
      new About("勾稽-43", Severity.ERROR, "各科目的本年收入相加等于该预算的财政拨款收入", "公开07表与公开01、04表：本年收入一致");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      Levels.whole(subject, verdicts, "收入." + fund + "收入", fund + ".科目", "本年收入");
    }
  }
}
