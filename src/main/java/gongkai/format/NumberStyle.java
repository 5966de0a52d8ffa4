package gongkai.format;

import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.money.Unit;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a province prints numbers. Amounts are printed in 万元, without the unit's word.
 *
 * @param grouping whether thousands are separated by commas
 * @param decimals 原样: as many as were stated; or a number: always so many, rounded half up
 * @param stripZeros whether zeros at the end of the decimals are left out
 * @param zero what a stated zero looks like
 * @param zeroInTable what a stated zero looks like in the rows of a table, those of totals apart,
 *     where the form leaves such cells blank
 * @param none what a line looks like that the form prints although the bureau has nothing there
 * @param missing what a figure looks like that is not given
 * @param percentDecimals decimals of a percentage
 * @param stripPercentZeros whether 100.00% is printed 100%
 */
public record NumberStyle(
    @Term("千分位") boolean grouping,
    @Term("小数") Optional<String> decimals,
    @Term("去尾零") boolean stripZeros,
    @Term(value = "零", required = true) String zero,
    @Term("表中零") Optional<String> zeroInTable,
    @Term(value = "无", required = true) String none,
    @Term(value = "缺", required = true) String missing,
    @Term("百分数小数") Optional<Integer> percentDecimals,
    @Term("百分数去尾零") boolean stripPercentZeros) {
  private static final String AS_STATED = "原样";
  private static final int DECIMALS_OF_WAN = 2;

  /**
   * @throws IllegalArgumentException with a sentence for the form-keeper
   */
  public NumberStyle {
    decimals.ifPresent(NumberStyle::requireDecimals);
  }

  private static void requireDecimals(String word) {
    if (!word.equals(AS_STATED) && !word.matches("[0-6]")) {
      throw new IllegalArgumentException("“小数”写“原样”或 0 到 6 的一个数");
    }
  }

  /** The digits of an amount in 万元, in a row of a table that is no total. */
  public String printInRow(Amount amount) {
    return amount.isZero() ? zeroInTable.orElse(zero) : print(amount);
  }

  /** The digits of an amount in 万元. */
  public String print(Amount amount) {
    if (amount.isZero()) {
      return zero;
    }
    Amount wan = amount.in(Unit.TEN_THOUSAND_YUAN);
    BigDecimal value = printed(wan).value();
    return group((stripZeros ? strip(value) : value).toPlainString());
  }

  /** As {@link #print}, rounded as printed. Amounts stated in 元 are printed with two decimals. */
  private Amount printed(Amount wan) {
    String word = decimals.orElse(AS_STATED);
    if (!word.equals(AS_STATED)) {
      return wan.rounded(Integer.parseInt(word));
    }
    return wan.value().scale() > DECIMALS_OF_WAN ? wan.rounded(DECIMALS_OF_WAN) : wan;
  }

  /** A ratio as a percentage: 0.7491 is 74.91%. */
  public String percent(BigDecimal ratio) {
    BigDecimal value =
        ratio.movePointRight(2).setScale(percentDecimals.orElse(2), RoundingMode.HALF_UP);
    return (stripPercentZeros ? strip(value) : value).toPlainString() + "%";
  }

  /** A change in words: 减少47.12万元，下降2.58%; no rate from zero; nothing but 持平 for none. */
  public String print(Change change, Wording wording) {
    if (change.direction() == Change.Direction.LEVEL) {
      return wording.level();
    }
    boolean up = change.direction() == Change.Direction.UP;
    String by = (up ? wording.more() : wording.less()) + print(change.difference().abs()) + "万元";
    return by
        + change
            .rate()
            .map(rate -> "，" + (up ? wording.rise() : wording.fall()) + percent(rate.abs()))
            .orElse("");
  }

  private static BigDecimal strip(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String group(String digits) {
    if (!grouping) {
      return digits;
    }
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = end - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
