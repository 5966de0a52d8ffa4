package gongkai.account;

import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.Collections;
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

  private final int columns;
  private final int parts;
  private final TreeMap<String, List<Optional<Amount>>> lines = new TreeMap<>();

  /**
   * @param columns how many; the first is the total
   * @param parts how many columns after the first add up to it
   */
  CodeTree(int columns, int parts) {
    this.columns = columns;
    this.parts = parts;
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
    return Collections.nCopies(columns, Optional.empty());
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
    for (int column = 0; column < columns; column++) {
      Optional<Amount> stated = lines.get(code).get(column);
      Optional<Amount> sum = sumOf(below, column);
      cells.add(stated.or(() -> sum));
    }
    return across(cells);
  }

  private Map<String, List<Optional<Amount>>> below(String code) {
    Map<String, List<Optional<Amount>>> below =
        new TreeMap<>(lines.subMap(code, false, code + "~", false));
    below.keySet().removeIf(c -> c.length() != code.length() + 2);
    return below;
  }

  private static Optional<Amount> sumOf(Map<String, List<Optional<Amount>>> below, int column) {
    List<Amount> given =
        below.values().stream().flatMap(line -> line.get(column).stream()).toList();
    return given.isEmpty() || given.size() < below.size()
        ? Optional.empty()
        : Optional.of(Amount.sum(given));
  }

  /**
   * Completes a line from its own cells: a total from its parts, one missing part from the rest.
   */
  private List<Optional<Amount>> across(List<Optional<Amount>> cells) {
    List<Amount> given =
        IntStream.rangeClosed(1, parts).boxed().flatMap(i -> cells.get(i).stream()).toList();
    if (given.isEmpty()) {
      return List.copyOf(cells);
    }
    Amount sum = Amount.sum(given);
    if (cells.get(0).isEmpty()) {
      cells.set(0, Optional.of(sum));
    }
    Amount total = cells.get(0).orElseThrow();
    boolean nothingLeft = total.sameAs(sum);
    IntStream.rangeClosed(1, parts)
        .filter(i -> cells.get(i).isEmpty() && (nothingLeft || given.size() == parts - 1))
        .forEach(i -> cells.set(i, Optional.of(total.minus(sum))));
    return List.copyOf(cells);
  }
}
