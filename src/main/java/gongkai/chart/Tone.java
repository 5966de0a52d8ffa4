package gongkai.chart;

/**
 * The fills of neighbouring marks. Any two differ by a contrast of at least 3:1, and words on a
 * mark have at least 4.5:1. The light tone alone is weak against a white page, so it has an
 * outline.
 */
enum Tone {
  DARK("#0c2c57", "#fff"),
  MEDIUM("#4079b8", "#fff"),
  LIGHT("#c9ddf2", "#0c2c57");

  /** Colour of words outside marks. */
  static final String INK = "#222";

  /** Colour of lines that are not data. */
  static final String LINE = "#767676";

  private final String fill;
  private final String ink;

  Tone(String fill, String ink) {
    this.fill = fill;
    this.ink = ink;
  }

  /**
   * Tone of the i-th of n marks in a circle: dark and medium in turn, and light for the last one
   * where it would otherwise meet the first in the same tone.
   */
  static Tone of(int i, int n) {
    if (i > 0 && i == n - 1 && n % 2 == 1) {
      return LIGHT;
    }
    return i % 2 == 0 ? DARK : MEDIUM;
  }

  String fill() {
    return fill;
  }

  /** Colour of words on a mark of this tone. */
  String ink() {
    return ink;
  }

  /** Class of an element drawn in this tone, e.g. {@code chart__mark chart__mark--1}. */
  String css(String element) {
    return element + " " + element + "--" + (ordinal() + 1);
  }

  /** Puts class and colours on the element that was just opened. */
  Svg paint(Svg svg, String element) {
    svg.set("class", css(element)).set("fill", fill);
    return this == LIGHT ? svg.set("stroke", DARK.fill) : svg;
  }
}
