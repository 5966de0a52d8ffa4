package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开05, 07 and 08 against 公开03. */
public final class FundLines implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-27",
          Severity.ERROR,
          "每一科目的财政拨款支出不大于全部支出；只有财政拨款的，两者相等",
          "公开05、07、08表与公开03表：财政拨款支出是全部支出的一部分");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    boolean only = OnlyAppropriation.in(subject);
    for (String code : subject.lines("支出.科目").keySet()) {
      for (String column : List.of("支出", "基本支出", "项目支出")) {
        String whole = "支出.科目." + code + "." + column;
        List<String> parts = Columns.in(Columns.FUNDS, "科目." + code + "." + column);
        if (only && subject.isStated(whole)) {
          verdicts.sumOfGiven(whole, parts);
        } else {
          verdicts.atMost(parts, whole);
        }
      }
    }
  }
}
