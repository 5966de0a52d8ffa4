package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 公开06, last line. */
public final class PersonnelAndOperating implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-16",
          Severity.ERROR,
          "人员经费、公用经费等于所属经济分类之和",
          "公开06表：人员经费合计为301、303类，公用经费合计为302、307、310、399类");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      verdicts.sumOfGiven(fund + ".人员经费", Columns.in(fund + ".经济分类", Columns.PERSONNEL));
      verdicts.sumOfGiven(fund + ".公用经费", Columns.in(fund + ".经济分类", Columns.OPERATING));
    }
  }
}
