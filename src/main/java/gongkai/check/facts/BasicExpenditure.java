package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开05 against 公开06. */
public final class BasicExpenditure implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-26", Severity.ERROR, "基本支出等于人员经费与公用经费之和", "公开05表基本支出与公开06表合计一致；公开06表合计为人员经费与公用经费之和");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      verdicts.sum(fund + ".基本支出", List.of(fund + ".人员经费", fund + ".公用经费"));
    }
  }
}
