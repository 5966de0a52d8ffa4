package gongkai.check.facts;

import gongkai.money.Amount;
import gongkai.money.Interval;
import gongkai.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A printed percentage beside the figures that it follows from.
 *
 * @param printed as printed, with its decimals
 * @param ratio all values that it can be, as the figures are rounded; none if that cannot be said
 * @param quotient of the figures as they are printed, as a ratio
 */
record Percentage(BigDecimal printed, Optional<Interval> ratio, BigDecimal quotient) {
  /** A printed share of a whole that is not zero. */
  static Percentage of(BigDecimal printed, Amount part, Amount whole) {
    Amount same = part.in(whole.unit());
    return new Percentage(
        printed, same.interval().dividedBy(whole.interval()), Share.of(same, whole).orElseThrow());
  }

  /** Whether it is the rounded quotient. */
  boolean isExact() {
    return printed.compareTo(expected()) == 0;
  }

  /** Whether no exact figures can give it. */
  boolean isImpossible() {
    return ratio.map(r -> !r.percent().meets(Interval.of(printed))).orElse(false);
  }

  /** What it should be, with as many decimals. */
  BigDecimal expected() {
    return quotient.movePointRight(2).setScale(printed.scale(), RoundingMode.HALF_UP);
  }

  /** What is said of one that is not exact. */
  String message() {
    String what = "印作 " + printed + "%，按所填的数算是 " + expected() + "%";
    return isImpossible() ? what + "，四舍五入解释不了" : what + "，在四舍五入的范围内";
  }
}
