package gongkai.search;

import java.util.Arrays;

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

  /** The numbers that {@link #encoded} gave. */
  static int[] numbers(String encoded) {
    int[] numbers = new int[8];
    int count = 0;
    int end = 0;
    for (String run : encoded.split(",")) {
      int plus = run.indexOf('+');
      int from = end + Integer.parseInt(plus < 0 ? run : run.substring(0, plus), RADIX);
      end = from + (plus < 0 ? 1 : Integer.parseInt(run.substring(plus + 1), RADIX));
      if (count + end - from > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * (count + end - from));
      }
      for (int number = from; number < end; number++) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

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
