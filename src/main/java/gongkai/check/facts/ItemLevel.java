package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How far the classified tables go. */
public final class ItemLevel implements Rule {
  private static final About ABOUT =
      new About("勾稽-35", Severity.WARNING, "支出按功能分类列到项", "预算法实施条例第六条：部门预算、决算支出按其功能分类应当公开到项");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String list : Columns.NAMED_LISTS) {
      TreeMap<String, Object> lines = subject.lines(list);
      for (String code : lines.keySet()) {
        boolean lowest = lines.subMap(code + "0", code + "~").isEmpty();
        if (code.length() < Columns.ITEM_DIGITS && lowest && isStated(subject, list + "." + code)) {
          verdicts.broken(
              list + "." + code, "科目 " + code + " 下面没有列到项", "列出它的项（7位编码）；涉密等不能列的，在“检查”里说明");
        }
      }
    }
  }

  /** A line that only gives a name is there for those below it in another list. */
  private static boolean isStated(Subject subject, String line) {
    return subject.isStated(line)
        && Stream.of(".支出", ".本年收入合计")
            .flatMap(column -> subject.find(line + column, Amount.class).stream())
            .anyMatch(amount -> !amount.isZero());
  }
}
