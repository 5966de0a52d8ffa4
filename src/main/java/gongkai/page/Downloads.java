package gongkai.page;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.source.Csv;
import gongkai.table.Cell;
import gongkai.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The data behind tables and figures as CSV: the same figures as on the page, without separators.
 */
public final class Downloads {
  private Downloads() {}

  /** One row a number: what it is, and how much. */
  public static byte[] figure(Figure figure) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("项目", "名称", "金额（" + figure.unit() + "）", "占比"));
    for (Datum datum : figure.data()) {
      rows.add(List.of(datum.series(), datum.name(), digits(datum.amount()), datum.share()));
    }
    figure.absent().forEach(name -> rows.add(List.of("", name, "0", "")));
    return Csv.write(rows);
  }

  /** One block of a form, row by row as printed. */
  public static byte[] panel(Table.Panel panel) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings(panel));
    panel.rows().forEach(row -> rows.add(row.cells().stream().map(Downloads::text).toList()));
    return Csv.write(rows);
  }

  private static String text(Cell cell) {
    return cell.amount().map(Downloads::digits).orElse(cell.missing() ? "" : cell.text());
  }

  /** The digits of an amount in 万元, without separators. */
  public static String digits(Amount amount) {
    return amount.in(Unit.TEN_THOUSAND_YUAN).toString();
  }

  /** One heading a column: the headers above it joined, outermost first. */
  private static List<String> headings(Table.Panel panel) {
    int width = panel.head().get(0).stream().mapToInt(Table.Header::columns).sum();
    String[][] grid = new String[panel.head().size()][width];
    for (int r = 0; r < panel.head().size(); r++) {
      for (Table.Header header : panel.head().get(r)) {
        int from = firstFree(grid[r]);
        for (int row = r; row < r + header.rows(); row++) {
          for (int c = from; c < from + header.columns(); c++) {
            grid[row][c] = row == r ? header.text() : "";
          }
        }
      }
    }
    return IntStream.range(0, width).mapToObj(c -> joined(grid, c)).toList();
  }

  private static int firstFree(String[] row) {
    return IntStream.range(0, row.length).filter(i -> row[i] == null).findFirst().orElseThrow();
  }

  private static String joined(String[][] grid, int column) {
    List<String> parts = new ArrayList<>();
    for (String[] row : grid) {
      Optional.ofNullable(row[column]).filter(text -> !text.isEmpty()).ifPresent(parts::add);
    }
    return String.join("·", parts);
  }
}
