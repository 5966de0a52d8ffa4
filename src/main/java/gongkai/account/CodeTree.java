package gongkai.account;

import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Lines by classification code, column by column: what is stated stays, what is not is the sum of
 * the line's own parts, or of the lines one level below (类 = Σ款, 款 = Σ项).
 *
 * <p>Column 0 is the line's total; the others, as far as they are {@code parts}, add up to it.
 */
final class CodeTree {
  private static final int[] LENGTHS = {3, 5, 7};

  private final String path;
  private final List<String> columns;
  private final int parts;
  private final Differences differences;
  private final TreeMap<String, List<Optional<Amount>>> lines = new TreeMap<>();

  /**
   * @param path of the lines in the report, to name differences by
   * @param columns terms of the columns; the first is the total
   * @param parts how many columns after the first add up to it
   */
  CodeTree(String path, List<String> columns, int parts, Differences differences) {
    this.path = path;
    this.columns = columns;
    this.parts = parts;
    this.differences = differences;
  }

  /** Adds a stated line, and lines to be computed above it. */
  void put(String code, List<Optional<Amount>> cells) {
    lines.put(code, cells);
    for (int length : LENGTHS) {
      if (length < code.length()) {
        lines.computeIfAbsent(code.substring(0, length), c -> blank());
      }
    }
  }

  private List<Optional<Amount>> blank() {
    return columns.stream().map(c -> Optional.<Amount>empty()).toList();
  }

  /** All lines in the order of their codes, completed from the bottom up. */
  Map<String, List<Optional<Amount>>> complete() {
    lines.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(c -> c))
        .toList()
        .forEach(code -> lines.put(code, completed(code)));
    return lines;
  }

  private List<Optional<Amount>> completed(String code) {
    Map<String, List<Optional<Amount>>> below = below(code);
    List<Optional<Amount>> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Optional<Amount> stated = lines.get(code).get(column);
      Optional<Amount> sum = sumOf(below, column, code, stated);
      cells.add(stated.or(() -> sum));
    }
    return across(code, cells);
  }

  private Map<String, List<Optional<Amount>>> below(String code) {
    Map<String, List<Optional<Amount>>> below =
        new TreeMap<>(lines.subMap(code, false, code + "~", false));
    below.keySet().removeIf(c -> c.length() != code.length() + 2);
    return below;
  }

  private Optional<Amount> sumOf(
      Map<String, List<Optional<Amount>>> below, int column, String code, Optional<Amount> stated) {
    Map<String, Amount> given = new TreeMap<>();
    below.forEach((c, line) -> line.get(column).ifPresent(a -> given.put(at(c, column), a)));
    if (given.isEmpty() || given.size() < below.size()) {
      return Optional.empty();
    }
    stated.ifPresent(total -> differences.compare(at(code, column), total, given));
    return Optional.of(Amount.sum(given.values()));
  }

  /**
   * Completes a line from its own cells: a total from its parts, one missing part from the rest.
   */
  private List<Optional<Amount>> across(String code, List<Optional<Amount>> cells) {
    Map<String, Amount> given = new TreeMap<>();
    IntStream.rangeClosed(1, parts)
        .forEach(i -> cells.get(i).ifPresent(a -> given.put(at(code, i), a)));
    if (given.isEmpty()) {
      return List.copyOf(cells);
    }
    Amount sum = Amount.sum(given.values());
    if (cells.get(0).isEmpty()) {
      cells.set(0, Optional.of(sum));
    }
    Amount total = cells.get(0).orElseThrow();
    if (given.size() == parts) {
      differences.compare(at(code, 0), total, given);
    }
    boolean nothingLeft = total.sameAs(sum);
    IntStream.rangeClosed(1, parts)
        .filter(i -> cells.get(i).isEmpty() && (nothingLeft || given.size() == parts - 1))
        .forEach(i -> cells.set(i, Optional.of(total.minus(sum))));
    return List.copyOf(cells);
  }

  private String at(String code, int column) {
    return path + "." + code + (columns.size() == 1 ? "" : "." + columns.get(column));
  }
}
