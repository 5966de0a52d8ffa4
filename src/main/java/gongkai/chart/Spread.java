package gongkai.chart;

import java.util.Arrays;

/** Moves points on a circle apart as little as possible, without changing their order. */
final class Spread {
  private Spread() {}

  /**
   * Positions that keep a distance, also across 12 o'clock, with the least sum of squared moves.
   *
   * @param wanted ascending degrees, from 0 to 360
   * @param gap least distance in degrees; at most 360 divided by the number of points
   * @return degrees, in the order of the wanted ones; may lie below 0 or above 360
   */
  static double[] apart(double[] wanted, double gap) {
    int n = wanted.length;
    int first = afterWidestGap(wanted);
    double low = wanted[first % n] - (gapBefore(wanted, first) - gap) / 2;
    double[] reduced = new double[n];
    for (int i = 0; i < n; i++) {
      reduced[i] = at(wanted, first + i) - i * gap;
    }
    double[] ascending = ascending(reduced);
    double[] apart = new double[n];
    for (int i = 0; i < n; i++) {
      double turned = (first + i) / n * 360.0;
      double clamped = Math.max(low, Math.min(low + 360 - n * gap, ascending[i]));
      apart[(first + i) % n] = clamped + i * gap - turned;
    }
    return apart;
  }

  private static double at(double[] angles, int i) {
    return angles[i % angles.length] + i / angles.length * 360.0;
  }

  private static double gapBefore(double[] angles, int i) {
    return at(angles, i + angles.length) - at(angles, i + angles.length - 1);
  }

  private static int afterWidestGap(double[] angles) {
    int widest = 0;
    for (int i = 1; i < angles.length; i++) {
      if (gapBefore(angles, i) > gapBefore(angles, widest)) {
        widest = i;
      }
    }
    return widest;
  }

  /**
   * The ascending numbers nearest to the given ones: whatever descends is replaced by its mean
   * (isotonic regression by pooling adjacent violators).
   */
  private static double[] ascending(double[] values) {
    double[] mean = new double[values.length];
    int[] size = new int[values.length];
    int pools = 0;
    for (double value : values) {
      mean[pools] = value;
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        pools--;
        int both = size[pools - 1] + size[pools];
        mean[pools - 1] = (mean[pools - 1] * size[pools - 1] + mean[pools] * size[pools]) / both;
        size[pools - 1] = both;
      }
    }
    double[] result = new double[values.length];
    int from = 0;
    for (int pool = 0; pool < pools; pool++) {
      Arrays.fill(result, from, from + size[pool], mean[pool]);
      from += size[pool];
    }
    return result;
  }
}
