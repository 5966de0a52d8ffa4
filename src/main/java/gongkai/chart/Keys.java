package gongkai.chart;

/**
 * The signs that tie marks to the rows of a list: ① to ⑳, or plain numbers where there are more.
 *
 * @param count how many are needed
 */
record Keys(int count) {
  private static final int CIRCLED = 20;

  /** The n-th sign, counted from 0. */
  String sign(int n) {
    return count > CIRCLED ? Integer.toString(n + 1) : Character.toString('①' + n);
  }

  /** Size of a sign: the digit within a circle is much smaller than the character. */
  double font() {
    return count > CIRCLED ? Drawing.FONT : 18;
  }

  /** From the middle of a sign down to the line it stands on. */
  double drop() {
    return Drawing.DROP * font();
  }
}
