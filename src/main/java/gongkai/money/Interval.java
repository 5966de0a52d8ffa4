package gongkai.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All values that a rounded number may stand for, both ends among them. Two statements agree as
 * long as some exact values would have been rounded to both of them (the interval rule of XBRL
 * Calculations 1.1); beyond that one of them is wrong.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What a number stands for whose last decimal was rounded. */
  public static Interval of(BigDecimal stated) {
    BigDecimal half = HALF.scaleByPowerOfTen(-stated.scale());
    return new Interval(stated.subtract(half), stated.add(half));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** The quotients; none if the divisor may be zero. */
  public Optional<Interval> dividedBy(Interval other) {
    if (other.low.signum() <= 0 && other.high.signum() >= 0) {
      return Optional.empty();
    }
    BigDecimal least =
        corners(other, DOWN).min(BigDecimal::compareTo).orElseThrow(IllegalStateException::new);
    BigDecimal most =
        corners(other, UP).max(BigDecimal::compareTo).orElseThrow(IllegalStateException::new);
    return Optional.of(new Interval(least, most));
  }

  private Stream<BigDecimal> corners(Interval other, MathContext context) {
    return Stream.of(
        low.divide(other.low, context),
        low.divide(other.high, context),
        high.divide(other.low, context),
        high.divide(other.high, context));
  }

  /** A ratio as a percentage. */
  public Interval percent() {
    return new Interval(low.movePointRight(2), high.movePointRight(2));
  }

  /** Whether one value can be in both. */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
