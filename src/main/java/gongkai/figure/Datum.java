package gongkai.figure;

import gongkai.money.Amount;

/**
 * One number of a figure.
 *
 * @param name bars: the year, e.g. 2024年度; ring: the part, e.g. 卫生健康支出
 * @param series bars: what is measured, e.g. 收入总计; ring: what the parts make up
 * @param amount never negative
 * @param text the amount as printed by the format, without unit
 * @param share the share of the whole as printed, e.g. 74.91%; empty for bars
 * @param fact the path of the amount in the report; empty where it is none of a report's
 */
public record Datum(
    String name, String series, Amount amount, String text, String share, String fact) {

  /** A number that is no fact of one report. */
  public Datum(String name, String series, Amount amount, String text, String share) {
    this(name, series, amount, text, share, "");
  }
}
