package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every column of the classified tables, level by level. */
public final class ClassSums implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-07", Severity.ERROR, "合计等于各类之和，类等于各款之和，款等于各项之和", "公开02、03、05、07、08表：按功能分类科目逐级汇总");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    column(subject, verdicts, "收入", "本年收入合计", "本年收入合计");
    Columns.INCOME.forEach(column -> column(subject, verdicts, "收入", column, column));
    column(subject, verdicts, "支出", "支出", "本年支出合计");
    Columns.SPENDING.forEach(column -> column(subject, verdicts, "支出", column, column));
    for (String fund : Columns.FUNDS) {
      column(subject, verdicts, fund, "支出", "支出.本年");
      for (String column : Columns.FUND) {
        boolean income = column.equals("本年收入");
        column(subject, verdicts, fund, column, income ? "" : column);
      }
    }
  }

  /**
   * One column of one table.
   *
   * @param total where the whole's own amount stands; empty if nowhere
   */
  private static void column(
      Subject subject, Verdicts verdicts, String of, String column, String total) {
    SortedMap<String, Object> lines = subject.lines(of + ".科目");
    if (!total.isEmpty()) {
      level(subject, verdicts, of, column, of + "." + total, below(lines, ""));
    }
    for (String code : lines.keySet()) {
      String path = of + ".科目." + code + "." + column;
      level(subject, verdicts, of, column, path, below(lines, code));
    }
  }

  private static SortedMap<String, Object> below(SortedMap<String, Object> lines, String code) {
    SortedMap<String, Object> below =
        new TreeMap<>(code.isEmpty() ? lines : lines.subMap(code, code + "~"));
    int digits = code.isEmpty() ? Columns.CLASS_DIGITS : code.length() + 2;
    below.keySet().removeIf(key -> key.length() != digits);
    return below;
  }

  private static void level(
      Subject subject,
      Verdicts verdicts,
      String of,
      String column,
      String total,
      SortedMap<String, Object> below) {
    Map<String, Amount> parts = new LinkedHashMap<>();
    for (String code : below.keySet()) {
      String path = of + ".科目." + code + "." + column;
      subject.amount(path).ifPresent(amount -> parts.put(path, amount));
    }
    boolean all = !parts.isEmpty() && parts.size() == below.size();
    if (column.equals("支出") && total.contains(".科目.") && !of.equals("支出")) {
      String rest = total.substring(0, total.lastIndexOf('.')) + ".未列明";
      subject.amount(rest).ifPresent(amount -> parts.put(rest, amount));
    }
    if (all) {
      subject.amount(total).ifPresent(amount -> verdicts.sum(total, amount, parts));
    }
  }
}
