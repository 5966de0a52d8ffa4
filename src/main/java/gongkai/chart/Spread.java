package gongkai.chart;

/** Moves keys apart along a ring as little as can be. */
final class Spread {
  private static final double TURN = 360;

  private Spread() {}

  /**
   * Angles at least so far apart, in the same order around the ring, with the least squared
   * movement.
   *
   * @param angles falling, within one turn
   * @param least in degrees; all together they must fit on the ring
   */
  static double[] apart(double[] angles, double least) {
    int count = angles.length;
    double[] moved = new double[count];
    int first = afterWidestGap(angles);
    double[] wanted = new double[count];
    for (int i = 0; i < count; i++) {
      int at = (first + i) % count;
      wanted[i] = angles[at] - (first + i >= count ? TURN : 0) + i * least;
    }
    falling(wanted);
    for (int i = 0; i < count; i++) {
      moved[(first + i) % count] = wanted[i] - i * least;
    }
    return moved;
  }

  /** Where to begin, so that the widest gap is the one that need not be kept. */
  private static int afterWidestGap(double[] angles) {
    int first = 0;
    double widest = -1;
    for (int i = 0; i < angles.length; i++) {
      double before = i == 0 ? angles[angles.length - 1] + TURN : angles[i - 1];
      if (before - angles[i] > widest) {
        widest = before - angles[i];
        first = i;
      }
    }
    return first;
  }

  /** The nearest falling values: neighbours out of order are pooled to their mean. */
  private static void falling(double[] values) {
    double[] mean = new double[values.length];
    int[] size = new int[values.length];
    int pools = 0;
    for (double value : values) {
      mean[pools] = value;
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] < mean[pools - 1]) {
        pools--;
        int both = size[pools - 1] + size[pools];
        mean[pools - 1] = (mean[pools - 1] * size[pools - 1] + mean[pools] * size[pools]) / both;
        size[pools - 1] = both;
      }
    }
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < size[pool]; i++) {
        values[at++] = mean[pool];
      }
    }
  }
}
