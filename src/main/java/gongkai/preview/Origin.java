package gongkai.preview;

import gongkai.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param fact its path
 * @param words as stated, or as computed; empty if neither is known
 * @param at where it is stated, if it is
 * @param parts what it was computed from, each of them stated
 */
record Origin(String fact, How how, String words, Optional<Location> at, List<Part> parts) {
  /** How a figure came about. */
  enum How {
    /** It stands in a file. */
    STATED("填报"),
    /** Stated amounts added up, or taken off. */
    SUM("相加得出"),
    /** One figure divided by another. */
    QUOTIENT("相除得出"),
    /** This year's amount less last year's. */
    CHANGE("本年减上年"),
    /** The sum of nothing but zeros. */
    ZERO("各部分都为零"),
    /** The list that it would stand in has no such line. */
    ABSENT("本单位没有这一项"),
    /** From stated facts, in a way that is not told here. */
    COMPUTED("由程序从填报的数得出");

    private final String words;

    How(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * One part of a computed figure.
   *
   * @param times how often it counts; negative if it is taken off
   */
  record Part(int times, Origin origin) {}

  static Origin of(String fact, How how, String words) {
    return new Origin(fact, how, words, Optional.empty(), List.of());
  }
}
