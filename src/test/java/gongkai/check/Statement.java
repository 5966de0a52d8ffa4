package gongkai.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes exact amounts down as an account prints them, and keeps the exact ones. */
final class Statement {
  private static final int YUAN_DECIMALS = 4;

  /** Codes that the year's list does not have. */
  private static final Map<String, String> OWN_NAMES =
      Map.of("22301", "解决历史遗留问题及改革成本支出", "2230105", "国有企业退休人员社会化管理补助支出");

  private final Chance chance;
  private final Tree report = new Tree();
  private final Tree before = new Tree();
  private final Map<String, Long> exact = new LinkedHashMap<>();
  private final boolean hasBefore;

  Statement(Chance chance) {
    this.chance = chance;
    this.hasBefore = chance.happens(50);
  }

  Tree report() {
    return report;
  }

  Tree before() {
    return before;
  }

  /** The exact amount in 元, whether it was stated or not. */
  long exact(String path) {
    return exact.get(path);
  }

  boolean knows(String path) {
    return exact.containsKey(path);
  }

  /** In 万元. */
  static String wan(long yuan) {
    BigDecimal amount = BigDecimal.valueOf(yuan, YUAN_DECIMALS);
    return yuan == 0 ? "0" : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  void words(String path, String text) {
    report.put(path, text);
  }

  /** States it; nothing at all may be left out. */
  void needed(String path, long yuan) {
    always(path, yuan, yuan != 0 || chance.states(85));
  }

  /** States it if it is needed, otherwise perhaps. */
  void needed(String path, long yuan, boolean needed) {
    always(path, yuan, needed || chance.states(60));
  }

  /** States it in so many of a hundred reports. */
  void maybe(String path, long yuan, int percent) {
    always(path, yuan, chance.states(percent));
  }

  private void always(String path, long yuan, boolean stated) {
    exact.put(path, yuan);
    if (stated) {
      report.put(path, wan(yuan));
    }
  }

  /** This year's amount, perhaps last year's, and that in last year's report too. */
  void compared(String fact, String term, long yuan, int percent) {
    long prior = chance.happens(10) ? 0 : chance.happens(10) ? yuan : chance.near(yuan);
    compared(fact, term, yuan, prior, percent);
  }

  void compared(String fact, String term, long yuan, long prior, int percent) {
    maybe(fact + "." + term, yuan, percent);
    maybe(fact + ".上年", prior, 70);
    if (hasBefore) {
      before.put(fact + "." + term, wan(prior));
    }
  }

  static void lines(
      Statement say,
      String list,
      Map<String, Map<String, Long>> rows,
      String total,
      List<String> parts,
      boolean statesTotal,
      boolean statesParents) {
    lines(say, list, rows, total, parts, statesTotal, statesParents, List.of());
  }

  /**
   * Lines by code: the items, and perhaps those above them.
   *
   * @param rows code of the item → column → amount
   * @param total column that is the sum of the {@code parts}
   * @param others columns besides
   */
  static void lines(
      Statement say,
      String list,
      Map<String, Map<String, Long>> rows,
      String total,
      List<String> parts,
      boolean statesTotal,
      boolean statesParents,
      List<String> others) {
    Map<String, Map<String, Long>> all = new TreeMap<>(rows);
    for (int digits : new int[] {3, 5}) {
      Set<String> above = new LinkedHashSet<>();
      rows.keySet().forEach(code -> above.add(code.substring(0, digits)));
      above.stream()
          .filter(code -> statesParents && say.chance.states(30))
          .forEach(code -> all.put(code, sum(code, rows)));
    }
    Set<String> names = new LinkedHashSet<>();
    rows.keySet().forEach(code -> names.addAll(List.of(code, code.substring(0, 5))));
    names.stream()
        .filter(OWN_NAMES::containsKey)
        .forEach(code -> say.words(list + "." + code + ".名称", OWN_NAMES.get(code)));
    all.forEach(
        (code, row) -> {
          String line = list + "." + code + ".";
          long sum =
              row.entrySet().stream()
                  .filter(e -> !others.contains(e.getKey()))
                  .mapToLong(Map.Entry::getValue)
                  .sum();
          say.always(line + total, sum, statesTotal);
          parts.forEach(part -> say.needed(line + part, row.getOrDefault(part, 0L)));
          others.forEach(other -> say.always(line + other, row.getOrDefault(other, 0L), true));
        });
  }

  private static Map<String, Long> sum(String above, Map<String, Map<String, Long>> rows) {
    Map<String, Long> sum = new LinkedHashMap<>();
    rows.forEach(
        (code, row) -> {
          if (code.startsWith(above)) {
            row.forEach((column, amount) -> sum.merge(column, amount, Long::sum));
          }
        });
    return sum;
  }

  /** The paths of all amounts, in order. */
  List<String> known() {
    return new ArrayList<>(exact.keySet());
  }
}
