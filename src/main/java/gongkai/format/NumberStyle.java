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
    @Term(value = "千分位", note = "是：1,629.02") boolean grouping,
    @Term(value = "小数", note = "原样：填报几位印几位；或 0 到 6：固定几位", example = "原样") Optional<String> decimals,
    @Term(value = "去尾零", note = "是：0.40 印成 0.4") boolean stripZeros,
    @Term(value = "零", required = true, note = "填报为 0 的数印什么", example = "0") String zero,
    @Term(value = "表中零", note = "表里合计行以外为 0 的格印什么；不写就同“零”") Optional<String> zeroInTable,
    @Term(value = "无", required = true, note = "表里要印、而本部门没有发生的行印什么", example = "0") String none,
    @Term(value = "缺", required = true, note = "没有给出的数印什么", example = "—") String missing,
    @Term(value = "百分数小数", note = "百分数印几位小数；不写就是 2") Optional<Integer> percentDecimals,
    @Term(value = "百分数去尾零", note = "是：100%；否：100.00%") boolean stripPercentZeros) {
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
