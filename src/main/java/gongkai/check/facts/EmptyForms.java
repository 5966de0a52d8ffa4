package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开07, 08 and 09 where there is nothing to put in. */
public final class EmptyForms implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-20", Severity.WARNING, "没有数的表也写明为零", "财预〔2016〕143号《地方预决算公开操作规程》：没有数据的表格应当列出空表并说明");

  private static final List<String> FORMS =
      List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "三公经费");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String form : FORMS) {
      if (subject.fact(form, Object.class).isEmpty()) {
        String zero = form.equals("三公经费") ? "决算: 0" : "支出: {本年: 0}";
        verdicts.broken(form, "没有写“" + form + "”", "没有发生的也写“" + zero + "”，空表才能照列并说明");
      }
    }
  }
}
