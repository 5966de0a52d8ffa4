package gongkai.download;

import gongkai.source.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of plain values, from which a CSV, a sheet and the description of both are made.
 *
 * @param columns of different headings
 * @param rows cells in the order of the columns: a text, or a number; an empty text where nothing
 *     stands
 */
record Grid(String title, List<Column> columns, List<List<Object>> rows) {

  /** What stands in a column. */
  enum Kind {
    TEXT,
    WHOLE,
    NUMBER,
    /** A share as printed, e.g. 74.91%. */
    PERCENT
  }

  /**
   * A column.
   *
   * @param note what stands in it, where the heading does not say
   * @param meaning its ColumnType in the Fiscal Data Package; empty if it has none
   */
  record Column(String heading, Kind kind, String note, String meaning) {
    Column(String heading, Kind kind) {
      this(heading, kind, "", "");
    }

    private Column named(String other) {
      return new Column(other, kind, note, meaning);
    }
  }

  Grid {
    columns = distinct(columns);
  }

  /** A second column of one heading is told apart by its number. */
  private static List<Column> distinct(List<Column> columns) {
    Map<String, Integer> seen = new HashMap<>();
    List<Column> distinct = new ArrayList<>();
    for (Column column : columns) {
      int count = seen.merge(column.heading(), 1, Integer::sum);
      distinct.add(count == 1 ? column : column.named(column.heading() + "（" + count + "）"));
    }
    return List.copyOf(distinct);
  }

  byte[] csv() {
    List<List<String>> lines = new ArrayList<>(rows.size() + 1);
    lines.add(columns.stream().map(Column::heading).toList());
    for (List<Object> row : rows) {
      List<String> cells = new ArrayList<>(row.size());
      for (Object cell : row) {
        cells.add(text(cell));
      }
      lines.add(cells);
    }
    return Csv.write(lines);
  }

  private static String text(Object cell) {
    return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
  }
}
