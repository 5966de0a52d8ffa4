package gongkai.check.words;

import java.util.Optional;

/** How an amount may have become another by a slip of the pen. Amounts are in hundredths of 元. */
final class Likeness {
  /** 0.01 万元. */
  private static final long CENT = 10_000;

  private static final long UNITS = 10_000;
  private static final int TEN = 10;

  /** With fewer digits two amounts are alike by accident. */
  private static final int FEWEST = 3;

  private Likeness() {}

  /**
   * The slip that would explain a figure where a fact is meant.
   *
   * @param named whether the sentence names the fact: then one digit less is no accident
   */
  static Optional<String> of(long figure, long fact, boolean named) {
    long small = Math.min(figure, fact);
    long great = Math.max(figure, fact);
    int digits = digits(small);
    int enough = named ? FEWEST : FEWEST + 1;
    if (small == great || digits < FEWEST || great > small * UNITS) {
      return Optional.empty();
    }
    if (great == small * UNITS) {
      return Optional.of("数字相同，单位不同");
    }
    if (digits < enough) {
      return Optional.empty();
    }
    if (great == small * 10 || great == small * 100 || great == small * 1000) {
      return Optional.of("小数点的位置不同");
    }
    if (great / TEN > small || figure % CENT != 0 || fact % CENT != 0) {
      return Optional.empty();
    }
    return great - small == CENT
        ? Optional.of("只差 0.01 万元")
        : slip(figure / CENT, fact / CENT, enough + 1);
  }

  /** How many digits an amount has without the zeros at its end. */
  private static int digits(long value) {
    int digits = 0;
    long rest = value;
    while (rest > 0) {
      digits = digits > 0 || rest % TEN > 0 ? digits + 1 : 0;
      rest /= TEN;
    }
    return digits;
  }

  /**
   * One digit another, or two neighbours exchanged.
   *
   * @param enough digits for one to be another
   */
  private static Optional<String> slip(long figure, long fact, int enough) {
    int different = 0;
    int length = 0;
    boolean swapped = false;
    long a = figure;
    long b = fact;
    while (a > 0 && b > 0 && different <= 2) {
      if (a % TEN != b % TEN) {
        different++;
        swapped |= a % 100 == b % TEN * TEN + b / TEN % TEN;
      }
      length++;
      a /= TEN;
      b /= TEN;
    }
    if (a != b) {
      return Optional.empty(); // Not of the same length, or more than two.
    }
    if (different == 1) {
      return length >= enough ? Optional.of("只有一位数字不同") : Optional.empty();
    }
    return different == 2 && swapped ? Optional.of("相邻两位数字颠倒") : Optional.empty();
  }
}
