package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开02, row by row. */
public final class IncomeRows implements Rule {
  private static final About ABOUT =
      new About("勾稽-06", Severity.ERROR, "每一科目的本年收入合计等于各栏之和", "公开02表：本年收入合计为第2至7栏的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String code : subject.lines("收入.科目").keySet()) {
      String line = "收入.科目." + code;
      verdicts.sum(line + ".本年收入合计", Columns.in(line, Columns.INCOME));
    }
  }
}
