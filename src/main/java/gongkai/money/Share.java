package gongkai.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Parts of a whole, completion rates and growth rates, as ratios (1 is 100 %). */
public final class Share {
  private Share() {}

  /** {@code part / whole}, to 34 digits; empty if the whole is zero, for then there is none. */
  public static Optional<BigDecimal> of(Amount part, Amount whole) {
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(part.in(whole.unit()).value().divide(whole.value(), MathContext.DECIMAL128));
  }

  /**
   * Whether a percentage as stated can be {@code part / whole}: whether any exact values that round
   * to the stated ones give it. Anything can be where the whole may be zero.
   */
  public static boolean canBe(BigDecimal percent, Amount part, Amount whole) {
    return part.in(whole.unit())
        .interval()
        .dividedBy(whole.interval())
        .map(ratio -> ratio.percent().meets(Interval.of(percent)))
        .orElse(true);
  }
}
