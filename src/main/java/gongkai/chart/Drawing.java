package gongkai.chart;

/**
 * Finished content of an {@code <svg>} and the frame it needs.
 *
 * @param height in units, of which the frame is {@link #WIDTH} wide
 */
record Drawing(String content, double height) {
  /** Width of every frame. Words of {@link #FONT} units are 11.2 px where it is 288 px wide. */
  static final double WIDTH = 360;

  /** Space left and right of everything. */
  static final double MARGIN = 4;

  /** Size of ordinary words. */
  static final double FONT = 14;

  /** In em, from the middle of a Chinese character down to the line it stands on. */
  static final double DROP = 0.37;

  /** From one line of words to the next. */
  static final double LINE = 20;
}
