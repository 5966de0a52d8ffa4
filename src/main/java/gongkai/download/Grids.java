package gongkai.download;

import gongkai.download.Grid.Column;
import gongkai.download.Grid.Kind;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.table.Cell;
import gongkai.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Forms and figures as tables of plain values: the same as on the page, without separators. */
public final class Grids {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Grids() {}

  /** The data behind a figure as CSV. */
  public static byte[] csv(Figure figure) {
    return of(figure).csv();
  }

  /** The digits of an amount in 万元, without separators. */
  public static String digits(Amount amount) {
    return number(amount).toPlainString();
  }

  static BigDecimal number(Amount amount) {
    return amount.in(Unit.TEN_THOUSAND_YUAN).value();
  }

  /** One row a number: what it is, and how much. */
  static Grid of(Figure figure) {
    List<Column> columns =
        List.of(
            new Column("项目", Kind.TEXT),
            new Column("名称", Kind.TEXT),
            new Column("金额（" + figure.unit() + "）", Kind.NUMBER),
            new Column("占比", Kind.PERCENT));
    return new Grid("图" + figure.number() + " " + figure.caption(), columns, rows(figure));
  }

  /** All figures of a report, one below the other. */
  static Grid of(List<Figure> figures) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("图号", Kind.WHOLE));
    columns.add(new Column("图名", Kind.TEXT));
    columns.addAll(of(figures.get(0)).columns());
    List<List<Object>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      for (List<Object> row : rows(figure)) {
        List<Object> whole = new ArrayList<>();
        whole.add(BigDecimal.valueOf(figure.number()));
        whole.add(figure.caption());
        whole.addAll(row);
        rows.add(whole);
      }
    }
    return new Grid("各图的数据", columns, rows);
  }

  private static List<List<Object>> rows(Figure figure) {
    List<List<Object>> rows = new ArrayList<>();
    for (Datum datum : figure.data()) {
      rows.add(List.of(datum.series(), datum.name(), number(datum.amount()), datum.share()));
    }
    figure.absent().forEach(name -> rows.add(List.of("", name, BigDecimal.ZERO, "")));
    return rows;
  }

  /** One block of a form, row by row as printed. */
  static Grid of(Table.Panel panel) {
    List<Column> columns =
        panel.columns().stream()
            .map(
                column ->
                    new Column(
                        column.heading(), column.holds().isPresent() ? Kind.TEXT : Kind.NUMBER))
            .toList();
    List<List<Object>> rows = new ArrayList<>(panel.rows().size());
    for (Table.Row row : panel.rows()) {
      List<Object> cells = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        cells.add(value(row.cells().get(i), columns.get(i).kind()));
      }
      rows.add(cells);
    }
    return new Grid(panel.caption(), columns, rows);
  }

  /** In a column of numbers there is a number or nothing: the words for “not given” are neither. */
  static Object value(Cell cell, Kind kind) {
    if (kind == Kind.TEXT) {
      return cell.text();
    }
    if (cell.amount().isPresent()) {
      return number(cell.amount().get());
    }
    String text = cell.text().replace(",", "");
    return !cell.missing() && NUMBER.matcher(text).matches() ? new BigDecimal(text) : "";
  }
}
