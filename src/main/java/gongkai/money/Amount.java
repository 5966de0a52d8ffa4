package gongkai.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A sum of money exactly as stated or computed, and how precisely it is known.
 *
 * @param value never rounded by this program
 * @param resolution the most by which the true amount may lie above or below the value, in the same
 *     unit: half a unit of the last decimal of a stated amount; of a sum, that of all its parts
 *     together
 */
public record Amount(BigDecimal value, Unit unit, BigDecimal resolution) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** As stated: rounded to its last decimal. A 0 without decimals is nothing at all, exactly. */
  public Amount(BigDecimal value, Unit unit) {
    this(value, unit, half(value));
  }

  private static BigDecimal half(BigDecimal value) {
    boolean nothing = value.signum() == 0 && value.scale() <= 0;
    return nothing ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-value.scale());
  }

  /**
   * As stated in an account whose amounts have so many decimals: there 0.4 is 0.40, and 0 is still
   * nothing at all.
   */
  public static Amount stated(BigDecimal value, Unit unit, int decimals) {
    boolean padded = value.scale() < decimals && value.signum() != 0;
    return new Amount(padded ? value.setScale(decimals) : value, unit);
  }

  public static Amount of(String digits, Unit unit) {
    return new Amount(new BigDecimal(digits), unit);
  }

  /** An amount in 万元. */
  public static Amount wan(String digits) {
    return of(digits, Unit.TEN_THOUSAND_YUAN);
  }

  /** All amounts that it may stand for, in its own unit. */
  public Interval interval() {
    return new Interval(value.subtract(resolution), value.add(resolution));
  }

  /** The same amount in another unit, exactly: 8,770,800 元 are 877.0800 万元. */
  public Amount in(Unit other) {
    int power = unit.exponent() - other.exponent();
    return power == 0
        ? this
        : new Amount(value.scaleByPowerOfTen(power), other, resolution.scaleByPowerOfTen(power));
  }

  public Amount plus(Amount other) {
    Amount same = other.in(unit);
    return new Amount(value.add(same.value), unit, resolution.add(same.resolution));
  }

  public Amount minus(Amount other) {
    Amount same = other.in(unit);
    return new Amount(value.subtract(same.value), unit, resolution.add(same.resolution));
  }

  public Amount abs() {
    return new Amount(value.abs(), unit, resolution);
  }

  /** -1, 0 or 1. */
  public int signum() {
    return value.signum();
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** Rounded half up to so many decimals of the same unit; only ever for printing. */
  public Amount rounded(int decimals) {
    return new Amount(value.setScale(decimals, RoundingMode.HALF_UP), unit, resolution);
  }

  /** The sum of amounts, in the unit of the first; the caller has made sure there is one. */
  public static Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(Amount::plus).orElseThrow();
  }

  /** Equal as money: 1.5 is 1.50, and 15000 元 is 1.5 万元. */
  public boolean sameAs(Amount other) {
    return value.compareTo(other.in(unit).value) == 0;
  }

  /** Whether one true amount can stand behind both: equal but for rounding. */
  public boolean agreesWith(Amount other) {
    return interval().meets(other.in(unit).interval());
  }

  /** The digits as stated, without unit or separators. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
