package gongkai.edit;

import gongkai.source.Node;
import gongkai.source.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets the lines of a list of codes one below the other, value below value. */
final class Columns {
  private static final Pattern CODE = Pattern.compile("\\d{3,7}");

  private final YamlText yaml;
  private final Edits edits;

  private Columns(YamlText yaml) {
    this.yaml = yaml;
    this.edits = new Edits(yaml);
  }

  static String in(YamlText yaml, List<Part> parts) {
    Columns columns = new Columns(yaml);
    parts.stream()
        .flatMap(Part::all)
        .filter(part -> part.isMap() && part.node() instanceof Node.Mapping)
        .map(part -> (Node.Mapping) part.node())
        .filter(lines -> yaml.isBlock(lines) && areCodes(lines))
        .forEach(columns::align);
    return columns.edits.apply();
  }

  private static boolean areCodes(Node.Mapping lines) {
    return lines.entries().keySet().stream().allMatch(key -> CODE.matcher(key).matches());
  }

  private void align(Node.Mapping lines) {
    List<Node.Entry> rows =
        lines.entries().values().stream().filter(entry -> isRow(entry)).toList();
    int widest = rows.stream().mapToInt(row -> width(row.span())).max().orElse(0);
    for (Node.Entry row : rows) {
      int colon = yaml.colon(row);
      int room = widest - width(row.span()) + 1;
      edits.replace(colon + 1, row.value().span().from(), " ".repeat(room));
    }
    alignCells(rows);
  }

  /** Whether a key and its value stand on one line. */
  private boolean isRow(Node.Entry entry) {
    Node value = entry.value();
    return !(value instanceof Node.Blank)
        && (yaml.isRow(value) || value instanceof Node.Scalar)
        && yaml.isOneLine(new Node.Span(entry.span().from(), value.span().to()));
  }

  private int width(Node.Span span) {
    return Width.of(yaml.text().substring(span.from(), span.to()));
  }

  /**
   * A cell that another follows on its line.
   *
   * @param place the keys up to it
   * @param end where it ends, and {@code next} begins
   */
  private record Cell(String place, String text, int end, int next) {
    int width() {
      return Width.of(text);
    }
  }

  private void alignCells(List<Node.Entry> rows) {
    List<Cell> cells = new ArrayList<>();
    for (Node.Entry row : rows) {
      if (row.value() instanceof Node.Mapping cellsOfRow) {
        cells(List.copyOf(cellsOfRow.entries().values()), cells);
      }
    }
    Map<String, Integer> widest = new HashMap<>();
    cells.forEach(cell -> widest.merge(cell.place(), cell.width(), Math::max));
    for (Cell cell : cells) {
      int room = widest.get(cell.place()) - cell.width() + 1;
      String comma = cell.text().endsWith(" ") ? " ," : ",";
      edits.replace(cell.end(), cell.next(), comma + " ".repeat(room));
    }
  }

  /** Cells stand one below the other where the same keys stand before them. */
  private void cells(List<Node.Entry> row, List<Cell> cells) {
    StringBuilder place = new StringBuilder();
    for (int i = 0; i + 1 < row.size(); i++) {
      Node.Entry entry = row.get(i);
      int colon = yaml.colon(entry) + 1;
      place.append(yaml.text(), entry.span().from(), colon);
      int end = Math.max(colon, entry.value().span().to());
      String text = yaml.text().substring(entry.span().from(), end);
      String cell = end == colon ? text + " " : text;
      cells.add(new Cell(place.toString(), cell, end, row.get(i + 1).span().from()));
    }
  }
}
