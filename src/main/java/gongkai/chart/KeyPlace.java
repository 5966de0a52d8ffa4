package gongkai.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the key of a slice stands: on the slice, or outside the ring if the slice is too narrow.
 *
 * @param slice number of the slice, from 0
 * @param angle degrees clockwise from 12 o'clock
 * @param radius from the centre of the ring to that of the key
 * @param outside whether a leader must tie it to its slice
 */
record KeyPlace(int slice, double angle, double radius, boolean outside) {
  /** Least distance between the centres of two keys. */
  static final double ROOM = 20;

  private static final double FARTHEST = Drawing.WIDTH / 2 - ROOM / 2;

  double x() {
    return radius * Math.sin(Math.toRadians(angle));
  }

  /** Downwards from the centre. */
  double y() {
    return -radius * Math.cos(Math.toRadians(angle));
  }

  /** Keys for all slices of a ring, in their order; no two overlap. */
  static List<KeyPlace> place(List<Slice> slices, double inner, double outer) {
    double middle = (inner + outer) / 2;
    List<Integer> narrow = new ArrayList<>();
    List<KeyPlace> keys = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      boolean wide = slices.get(i).extent() >= degrees(ROOM, middle);
      if (!wide) {
        narrow.add(i);
      }
      keys.add(new KeyPlace(i, slices.get(i).middle(), middle, !wide));
    }
    if (!narrow.isEmpty()) {
      outside(slices, narrow, outer).forEach(key -> keys.set(key.slice(), key));
    }
    return keys;
  }

  /** Crowded keys step back until every leader runs clear of the ring, or the frame ends. */
  private static List<KeyPlace> outside(List<Slice> slices, List<Integer> narrow, double outer) {
    double[] wanted = narrow.stream().mapToDouble(i -> slices.get(i).middle()).toArray();
    for (double radius = outer + 0.9 * ROOM; ; radius += 6) {
      double[] angles =
          Spread.apart(wanted, Math.min(degrees(ROOM, radius), 360.0 / wanted.length));
      if (radius + 6 > FARTHEST || clear(wanted, angles, outer, radius)) {
        return keys(narrow, angles, radius);
      }
    }
  }

  private static List<KeyPlace> keys(List<Integer> narrow, double[] angles, double radius) {
    List<KeyPlace> keys = new ArrayList<>();
    for (int i = 0; i < angles.length; i++) {
      keys.add(new KeyPlace(narrow.get(i), angles[i], radius, true));
    }
    return keys;
  }

  /** Two tangents from the ends of a leader to the ring show how far it may turn. */
  private static boolean clear(double[] wanted, double[] angles, double outer, double radius) {
    double free = tangent(outer, outer + Ring.LEADER_START) + tangent(outer, radius - ROOM / 2);
    for (int i = 0; i < wanted.length; i++) {
      if (Math.abs(angles[i] - wanted[i]) > free) {
        return false;
      }
    }
    return true;
  }

  private static double tangent(double circle, double from) {
    return from <= circle ? 0 : Math.toDegrees(Math.acos(circle / from));
  }

  /** The angle under which a length is seen as a chord of a circle. */
  private static double degrees(double chord, double radius) {
    return 2 * Math.toDegrees(Math.asin(chord / 2 / radius));
  }
}
