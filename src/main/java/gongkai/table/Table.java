package gongkai.table;

import gongkai.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * A form filled with facts.
 *
 * @param id name of its file, e.g. {@code 01}; unique in a report
 * @param number the form's number as printed, e.g. 公开01表
 * @param unit the word of the unit of all its amounts
 * @param panels the blocks that the printed form sets side by side
 * @param notes what is printed below it, the note on rounding among them if it applies
 */
public record Table(
    @Term("编号") String id,
    @Term("表号") Optional<String> number,
    @Term("标题") String title,
    @Term("单位") String unit,
    @Term("栏组") List<Panel> panels,
    @Term("注") List<String> notes) {

  public Table {
    panels = List.copyOf(panels);
    notes = List.copyOf(notes);
  }

  /**
   * One block of the form.
   *
   * @param caption unique among the report's tables
   * @param columns one for each cell of a row
   * @param head rows of header cells
   * @param numbers the row of 栏次, one cell for each column; empty if the form has none
   */
  public record Panel(
      @Term("名称") Optional<String> name,
      @Term("题") String caption,
      @Term("栏") List<Column> columns,
      @Term("表头") List<List<Header>> head,
      @Term("栏次行") List<Cell> numbers,
      @Term("行") List<Row> rows) {
    public Panel {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      numbers = List.copyOf(numbers);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column that holds cells.
   *
   * @param heading its header and those above it, outermost first
   * @param number 栏次
   * @param holds which word of the row stands in it: 项目, 行次, 编码 or 名称; none if amounts do
   */
  public record Column(
      @Term("名称") String heading,
      @Term("栏次") Optional<String> number,
      @Term("内容") Optional<String> holds) {}

  /**
   * A column's header, or that of a group of columns.
   *
   * @param id unique in the report's page
   * @param numeric whether amounts stand below it
   */
  public record Header(
      @Term("编号") String id,
      @Term("字") String text,
      @Term("跨栏") int columns,
      @Term("跨行") int rows,
      @Term("数字") boolean numeric) {}

  /**
   * A row.
   *
   * @param level 1 to 3 for 类, 款, 项; 0 for rows that are not of a classified list
   */
  public record Row(@Term("合计") boolean total, @Term("级") int level, @Term("格") List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
