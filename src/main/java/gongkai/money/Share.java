package gongkai.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Parts of a whole, completion rates and growth rates, as ratios (1 is 100 %). */
public final class Share {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Share() {}

  /** {@code part / whole}, to 34 digits; empty if the whole is zero, for then there is none. */
  public static Optional<BigDecimal> of(Amount part, Amount whole) {
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(part.in(whole.unit()).value().divide(whole.value(), MathContext.DECIMAL128));
  }

  /**
   * Whether a percentage as stated can be {@code part / whole}: whether any exact values that round
   * to the stated ones give it. The whole is more than zero.
   */
  public static boolean canBe(BigDecimal percent, Amount part, Amount whole) {
    Amount some = part.in(whole.unit());
    BigDecimal off = HALF.scaleByPowerOfTen(-percent.scale());
    BigDecimal least = some.value().subtract(some.resolution()).movePointRight(2);
    BigDecimal most = some.value().add(some.resolution()).movePointRight(2);
    BigDecimal wide = whole.value().add(whole.resolution());
    BigDecimal narrow = whole.value().subtract(whole.resolution());
    return least.compareTo(percent.add(off).multiply(wide)) <= 0
        && most.compareTo(percent.subtract(off).multiply(narrow)) >= 0;
  }
}
