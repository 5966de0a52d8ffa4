package gongkai;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Which rows and columns the cells of an HTML table cover. */
final class TableGrid {
  private final Map<Element, Set<Integer>> rows = new LinkedHashMap<>();
  private final Map<Element, Set<Integer>> columns = new LinkedHashMap<>();
  private final Map<Integer, Integer> widths = new HashMap<>();

  TableGrid(Element table) {
    Set<String> taken = new HashSet<>();
    int y = 0;
    for (Element row : table.select("tr")) {
      int x = 0;
      for (Element cell : row.select("> th, > td")) {
        while (taken.contains(x + "," + y)) {
          x++;
        }
        cover(cell, x, y, taken);
      }
      y++;
    }
    taken.forEach(slot -> widths.merge(Integer.valueOf(slot.split(",")[1]), 1, Integer::sum));
  }

  private void cover(Element cell, int x, int y, Set<String> taken) {
    for (int j = y; j < y + span(cell, "rowspan"); j++) {
      for (int i = x; i < x + span(cell, "colspan"); i++) {
        taken.add(i + "," + j);
        rows.computeIfAbsent(cell, c -> new HashSet<>()).add(j);
        columns.computeIfAbsent(cell, c -> new HashSet<>()).add(i);
      }
    }
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  /** How many columns each row covers: one number if the table is whole. */
  Set<Integer> widths() {
    return Set.copyOf(widths.values());
  }

  /** The headers that a cell names. */
  static Set<String> named(Element cell) {
    return Arrays.stream(cell.attr("headers").split(" ")).collect(Collectors.toSet());
  }

  /** The ids of the headers that stand above a cell in the head, or in its row before it. */
  Set<String> governing(Element cell) {
    return rows.keySet().stream()
        .filter(other -> other != cell && other.tagName().equals("th"))
        .filter(th -> isHead(th) ? meet(columns, th, cell) : isBefore(th, cell))
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  private boolean isBefore(Element th, Element cell) {
    return meet(rows, th, cell) && min(th) < min(cell);
  }

  private int min(Element cell) {
    return columns.get(cell).stream().min(Integer::compare).orElseThrow();
  }

  private static boolean isHead(Element th) {
    return th.parent().parent().tagName().equals("thead");
  }

  private static boolean meet(Map<Element, Set<Integer>> by, Element a, Element b) {
    return by.get(a).stream().anyMatch(by.get(b)::contains);
  }
}
