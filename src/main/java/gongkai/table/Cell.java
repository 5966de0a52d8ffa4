package gongkai.table;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * One cell, ready to print.
 *
 * @param kind 字: words; 码: a code or a number of the form; 数: an amount; 空: nothing stands here
 * @param rowHeader whether it heads its row
 * @param headers ids of the headers that govern it, separated by spaces; empty where position says
 *     it
 * @param missing whether its figure is not given
 * @param amount the figure itself, for downloads
 * @param fact the path of the figure in the report; empty where no figure stands
 */
public record Cell(
    @Term("类别") String kind,
    @Term("字") String text,
    @Term("行头") boolean rowHeader,
    @Term("表头") String headers,
    @Term("缺") boolean missing,
    Optional<Amount> amount,
    String fact) {
  static final String WORDS = "字";
  static final String CODE = "码";
  static final String AMOUNT = "数";
  static final String EMPTY = "空";

  /** How many columns it spans; every cell stands for itself. */
  @Term("跨栏")
  public int columns() {
    return 1;
  }

  /** Whether it stands in a column of numbers. */
  @Term("数字")
  public boolean numeric() {
    return kind.equals(AMOUNT);
  }

  static Cell words(String kind, String text, boolean rowHeader) {
    return new Cell(
        text.isEmpty() ? EMPTY : kind,
        text,
        rowHeader && !text.isEmpty(),
        "",
        false,
        Optional.empty(),
        "");
  }

  Cell governedBy(String ids) {
    return new Cell(kind, text, rowHeader, ids, missing, amount, fact);
  }
}
