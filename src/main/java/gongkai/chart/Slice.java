package gongkai.chart;

/**
 * A slice of a circle, in degrees clockwise from 12 o'clock.
 *
 * @param start from 0 on
 * @param extent up to 360
 */
record Slice(double start, double extent) {
  double end() {
    return start + extent;
  }

  double middle() {
    return start + extent / 2;
  }
}
