package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开04 against 公开01. */
public final class AppropriationClasses implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-24", Severity.ERROR, "财政拨款的各类支出不大于全部支出；只有财政拨款的，两者相等", "公开04表与公开01表：财政拨款支出是全部支出的一部分");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    boolean only = OnlyAppropriation.in(subject);
    if (only) {
      verdicts.same("支出.本年支出合计", "财政拨款.本年支出合计");
    }
    for (String code : subject.lines("财政拨款.科目").keySet()) {
      String part = "财政拨款.科目." + code;
      String whole = "支出.科目." + code + ".支出";
      if (code.length() == Columns.CLASS_DIGITS && only) {
        verdicts.same(part, whole);
      } else if (code.length() == Columns.CLASS_DIGITS) {
        verdicts.atMost(List.of(part), whole);
      }
    }
  }
}
