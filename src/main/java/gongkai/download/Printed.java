package gongkai.download;

import gongkai.table.Cell;
import gongkai.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each fact is printed first. */
final class Printed {
  private static final String LINE = "行次";
  private static final Place NOWHERE = new Place("", "");

  private final Map<String, Place> places = new HashMap<>();

  /**
   * A row of a form.
   *
   * @param form its number, or its title if it has none
   * @param row 行次, or the words that head the row where the form counts no rows
   */
  record Place(String form, String row) {}

  Printed(List<Table> tables) {
    for (Table table : tables) {
      String form = table.number().orElse(table.title());
      table.panels().forEach(panel -> panel.rows().forEach(row -> put(form, panel, row)));
    }
  }

  private void put(String form, Table.Panel panel, Table.Row row) {
    Optional<Place> place = Optional.empty();
    for (Cell cell : row.cells()) {
      if (cell.amount().isPresent()) {
        place = place.or(() -> Optional.of(new Place(form, words(panel, row))));
        places.putIfAbsent(cell.fact(), place.get());
      }
    }
  }

  private static String words(Table.Panel panel, Table.Row row) {
    String words = "";
    for (int i = 0; i < panel.columns().size(); i++) {
      Optional<String> holds = panel.columns().get(i).holds();
      String text = row.cells().get(i).text();
      if (holds.filter(LINE::equals).isPresent() && !text.isEmpty()) {
        return text;
      }
      words = holds.isPresent() && words.isEmpty() ? text : words;
    }
    return words;
  }

  Place of(String fact) {
    return places.getOrDefault(fact, NOWHERE);
  }
}
