package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开03, row by row. */
public final class SpendingRows implements Rule {
  private static final About ABOUT =
      new About("勾稽-08", Severity.ERROR, "每一科目的支出等于各栏之和", "公开03表：本年支出合计为第2至6栏的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String code : subject.lines("支出.科目").keySet()) {
      String line = "支出.科目." + code;
      verdicts.sum(line + ".支出", Columns.in(line, Columns.SPENDING));
    }
  }
}
