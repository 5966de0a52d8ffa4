package gongkai.search;

/**
 * Growing numbers, kept as runs: each as the gap since the last one and, if longer than one, its
 * length. Most keys of an index are held by one report alone, so an empty history costs nothing.
 */
final class Runs {
  private static final int RADIX = 36;

  private String closed = "";
  private int closedEnd;
  private int from;
  private int end;

  Runs(int number) {
    from = number;
    end = number + 1;
  }

  /**
   * @param number greater than all before it
   */
  void add(int number) {
    if (number == end) {
      end++;
      return;
    }
    closed = encoded();
    closedEnd = end;
    from = number;
    end = number + 1;
  }

  /** As the search page's script reads it: {@code 4,1+3} is 4, 6, 7, 8. */
  String encoded() {
    String run = Integer.toString(from - closedEnd, RADIX);
    String length = end - from > 1 ? "+" + Integer.toString(end - from, RADIX) : "";
    return (closed.isEmpty() ? "" : closed + ",") + run + length;
  }
}
