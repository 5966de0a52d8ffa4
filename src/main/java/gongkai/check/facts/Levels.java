package gongkai.check.facts;

import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.money.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists by classification code, one level at a time: 类, 款, 项. */
final class Levels {
  private Levels() {}

  /** A whole must be the sum of its classes; silent unless every class gives the column. */
  static void whole(Subject subject, Verdicts verdicts, String whole, String list, String column) {
    sum(subject, verdicts, whole, list, column, below(subject.lines(list), ""));
  }

  /** Each line must be the sum of the lines one level below, in every one of some columns. */
  static void lines(Subject subject, Verdicts verdicts, String list, List<String> columns) {
    SortedMap<String, Object> lines = subject.lines(list);
    for (String code : lines.keySet()) {
      SortedMap<String, Object> below = below(lines, code);
      if (!below.isEmpty()) {
        for (String column : columns) {
          sum(subject, verdicts, cell(list, code, column), list, column, below);
        }
      }
    }
  }

  private static void sum(
      Subject subject,
      Verdicts verdicts,
      String total,
      String list,
      String column,
      SortedMap<String, Object> below) {
    Map<String, Amount> parts = new LinkedHashMap<>();
    for (String code : below.keySet()) {
      String path = cell(list, code, column);
      subject.amount(path).ifPresent(amount -> parts.put(path, amount));
    }
    boolean all = !parts.isEmpty() && parts.size() == below.size();
    unlisted(total, list, column)
        .forEach(rest -> subject.amount(rest).ifPresent(amount -> parts.put(rest, amount)));
    if (all) {
      subject.amount(total).ifPresent(amount -> verdicts.sum(total, amount, parts));
    }
  }

  /** Where it stands how much of a line's amount the published account does not divide further. */
  private static List<String> unlisted(String total, String list, String column) {
    if (!total.startsWith(list + ".") || !(column.isEmpty() || column.equals("支出"))) {
      return List.of();
    }
    int from = list.length() + 1;
    int dot = total.indexOf('.', from);
    String code = total.substring(from, dot < 0 ? total.length() : dot);
    return Columns.FUNDS.stream()
        .filter(fund -> !Columns.FUNDS.contains(list.replace(".科目", "")) || list.startsWith(fund))
        .map(fund -> fund + ".科目." + code + ".未列明")
        .toList();
  }

  /** The lines one level below a code; below nothing, the classes. */
  private static SortedMap<String, Object> below(SortedMap<String, Object> lines, String code) {
    SortedMap<String, Object> below =
        new TreeMap<>(code.isEmpty() ? lines : lines.subMap(code, code + "~"));
    int digits = code.isEmpty() ? Columns.CLASS_DIGITS : code.length() + 2;
    below.keySet().removeIf(key -> key.length() != digits);
    return below;
  }

  /** The amount of a line; in a list that has only one column, the line itself. */
  private static String cell(String list, String code, String column) {
    return column.isEmpty() ? list + "." + code : list + "." + code + "." + column;
  }
}
