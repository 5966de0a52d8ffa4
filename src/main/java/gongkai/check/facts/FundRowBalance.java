package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开07, row by row. */
public final class FundRowBalance implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-17", Severity.ERROR, "每一科目的收入加年初结转等于支出加年末结转", "公开07表：年初结转和结余、本年收入、本年支出、年末结转和结余前后相抵");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      for (String code : subject.lines(fund + ".科目").keySet()) {
        String line = fund + ".科目." + code + ".";
        verdicts.balance(
            List.of(line + "支出", line + "年末结转和结余"), List.of(line + "本年收入", line + "年初结转和结余"));
      }
    }
  }
}
