package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开04, what is brought and carried forward. */
public final class AppropriationCarried implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-11", Severity.ERROR, "财政拨款的年初、年末结转和结余等于三本预算之和", "公开04表：年初（年末）财政拨款结转和结余为三本预算的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String column : List.of("年初结转和结余", "年末结转和结余")) {
      verdicts.sum("财政拨款." + column, Columns.in(Columns.FUNDS, column));
    }
  }
}
