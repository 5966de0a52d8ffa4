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
    @Term("表号") Optional<String> number,
    @Term(value = "标题", required = true) String title,
    @Term("需要") List<String> needed,
    @Term("缺表说明") Optional<String> absentNote,
    @Term("空表") Optional<Empty> empty,
    @Term("注") List<String> notes,
    @Term("尾差说明") Optional<String> roundingNote,
    @Term("版式") Optional<String> layout,
    @Term("栏组") List<PanelSpec> panels) {

  /** A file of {@code layouts/}: columns and rows that several forms share. */
  public record Layout(@Term(value = "栏组", required = true) List<PanelSpec> panels) {}

  /** The same form with the panels of a shared layout. */
  public TableSpec with(Layout shared) {
    return new TableSpec(
        number, title, needed, absentNote, empty, notes, roundingNote, layout, shared.panels());
  }

  /** When a table has no data: the amount at the path is zero or not given. */
  public record Empty(
      @Term(value = "取数", required = true) String path,
      @Term(value = "说明", required = true) String note) {}

  /** One block of the form. */
  public record PanelSpec(
      @Term("名称") Optional<String> name,
      @Term(value = "栏", required = true) List<ColumnSpec> columns,
      @Term(value = "行", required = true) List<RowSpec> rows) {}

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
      @Term(value = "栏", required = true) String title,
      @Term("栏次") Optional<String> number,
      @Term("行内") Optional<String> text,
      @Term("行头") boolean rowHeader,
      @Term("取") Optional<String> path,
      @Term("合计取") Optional<String> totalPath,
      @Term("下") List<ColumnSpec> below) {}

  /**
   * A row, or all rows of a classified list.
   *
   * @param path the fact the row is about
   * @param total whether it is a row of totals
   * @param each path of lines by code: one row for each, in the order of the codes
   * @param cells paths of the amount columns one by one, where a row's facts lie apart
   */
  public record RowSpec(
      @Term("项目") Optional<String> item,
      @Term("行次") Optional<String> line,
      @Term("编码") Optional<String> code,
      @Term("名称") Optional<String> name,
      @Term("取数") Optional<String> path,
      @Term("合计") boolean total,
      @Term("逐科目") Optional<String> each,
      @Term("各栏") List<String> cells) {}
}
