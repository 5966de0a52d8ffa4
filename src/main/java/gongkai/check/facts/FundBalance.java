package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开04, fund by fund. */
public final class FundBalance implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-13",
          Severity.ERROR,
          "每本预算的收入加年初结转等于支出加年末结转",
          "公开04、07表：年初结转和结余、本年收入、本年支出、年末结转和结余前后相抵");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      verdicts.balance(
          List.of(fund + ".支出.本年", fund + ".年末结转和结余"),
          List.of("收入." + fund + "收入", fund + ".年初结转和结余"));
    }
  }
}
