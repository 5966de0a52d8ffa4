package gongkai.format;

import gongkai.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * One file of {@code tables/}: a form's columns and rows, before any figures.
 *
 * @param number the form's number, e.g. 公开01表; forms of some provinces have none
 * @param needed paths of facts without which the table cannot be printed
 * @param absentNote what is said instead of the table then
 * @param empty when a table has no data and what is said below it then
 * @param notes always printed below it
 * @param roundingNote printed below it if, and only if, rounding makes its figures differ by a
 *     little
 * @param layout the file with the panels, where several forms share them, e.g. {@code nine/02}
 * @param panels blocks that the printed form sets side by side, each a table of its own; none where
 *     the program knows no facts for the form: then it is never printed
 */
public record TableSpec(
    @Term(value = "表号", note = "表的编号", example = "公开01表") Optional<String> number,
    @Term(value = "标题", required = true, note = "表的标题", example = "收入支出决算总表") String title,
    @Term(value = "需要", note = "有一项没有给出就不印表") List<String> needed,
    @Term(value = "缺表说明", note = "不印表时印的话") Optional<String> absentNote,
    @Term(value = "空表", note = "没有数据时怎样") Optional<Empty> empty,
    @Term(value = "注", note = "印在表下") List<String> notes,
    @Term(value = "尾差说明", note = "只在本表确有尾差时印") Optional<String> roundingNote,
    @Term(value = "版式", note = "用别处的栏和行", example = "nine/05") Optional<String> layout,
    @Term(value = "栏组", note = "左右并列的几块") List<PanelSpec> panels) {

  /** A file of {@code layouts/}: columns and rows that several forms share. */
  public record Layout(
      @Term(value = "栏组", required = true, note = "左右并列的几块") List<PanelSpec> panels) {}

  /** The same form with the panels of a shared layout. */
  public TableSpec with(Layout shared) {
    return new TableSpec(
        number, title, needed, absentNote, empty, notes, roundingNote, layout, shared.panels());
  }

  /** When a table has no data: the amount at the path is zero or not given. */
  public record Empty(
      @Term(value = "取数", required = true, note = "为 0 或没有给出就是空表") String path,
      @Term(value = "说明", required = true, note = "空表时印在表下的话") String note) {}

  /** One block of the form. */
  public record PanelSpec(
      @Term(value = "名称", note = "这一块的名称") Optional<String> name,
      @Term(value = "栏", required = true, note = "各栏") List<ColumnSpec> columns,
      @Term(value = "行", required = true, note = "各行") List<RowSpec> rows) {}

  /**
   * A column, or a group of columns.
   *
   * @param number 栏次
   * @param text which of the row's own words stands in it: 项目, 行次, 编码 or 名称
   * @param rowHeader whether that word is the row's header
   * @param path what is added to the row's path; none: the row's fact itself
   * @param totalPath the same in a row of totals, where the fact has another name there
   */
  public record ColumnSpec(
      @Term(value = "栏", required = true, note = "栏名") String title,
      @Term(value = "栏次", note = "栏的次序") Optional<String> number,
      @Term(value = "行内", note = "印这一行自己的字：项目、行次、编码或名称", example = "项目") Optional<String> text,
      @Term(value = "行头", note = "这一栏是行的头") boolean rowHeader,
      @Term(value = "取", note = "加在行的取数后面；以 / 起头从报告顶层取") Optional<String> path,
      @Term(value = "合计取", note = "合计行里取数不同名时写") Optional<String> totalPath,
      @Term(value = "下", note = "下层的栏") List<ColumnSpec> below) {}

  /**
   * A row, or all rows of a classified list.
   *
   * @param path the fact the row is about
   * @param total whether it is a row of totals
   * @param each path of lines by code: one row for each, in the order of the codes
   * @param cells paths of the amount columns one by one, where a row's facts lie apart
   */
  public record RowSpec(
      @Term(value = "项目", note = "行的名称") Optional<String> item,
      @Term(value = "行次", note = "行的次序") Optional<String> line,
      @Term(value = "编码", note = "科目编码") Optional<String> code,
      @Term(value = "名称", note = "科目名称") Optional<String> name,
      @Term(value = "取数", note = "这一行的事实") Optional<String> path,
      @Term(value = "合计", note = "这一行是合计") boolean total,
      @Term(value = "逐科目", note = "每个科目一行", example = "收入.科目") Optional<String> each,
      @Term(value = "各栏", note = "各数字栏的事实，一行里分散各处时写") List<String> cells) {}
}
