package gongkai.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A sum of money exactly as stated; the number of decimals is part of the value, because it says
 * how precisely the amount is known.
 *
 * @param value never rounded by this program
 */
public record Amount(BigDecimal value, Unit unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static Amount of(String digits, Unit unit) {
    return new Amount(new BigDecimal(digits), unit);
  }

  /** An amount in 万元. */
  public static Amount wan(String digits) {
    return of(digits, Unit.TEN_THOUSAND_YUAN);
  }

  /**
   * Half a unit of the last stated decimal: the true amount lies within ± this of the stated one.
   */
  public BigDecimal resolution() {
    return HALF.scaleByPowerOfTen(-value.scale());
  }

  /** The same amount in another unit, exactly: 8,770,800 元 are 877.0800 万元. */
  public Amount in(Unit other) {
    return other == unit
        ? this
        : new Amount(value.scaleByPowerOfTen(unit.exponent() - other.exponent()), other);
  }

  public Amount plus(Amount other) {
    return new Amount(value.add(other.in(unit).value), unit);
  }

  public Amount minus(Amount other) {
    return new Amount(value.subtract(other.in(unit).value), unit);
  }

  public Amount abs() {
    return new Amount(value.abs(), unit);
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
    return new Amount(value.setScale(decimals, RoundingMode.HALF_UP), unit);
  }

  /** The sum of amounts, in the unit of the first; the caller has made sure there is one. */
  public static Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(Amount::plus).orElseThrow();
  }

  /** Equal as money: 1.5 is 1.50, and 15000 元 is 1.5 万元. */
  public boolean sameAs(Amount other) {
    return value.compareTo(other.in(unit).value) == 0;
  }

  /** The digits as stated, without unit or separators. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
