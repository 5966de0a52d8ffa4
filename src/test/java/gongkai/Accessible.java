package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page that people read, on the site or off it. */
public final class Accessible {
  private Accessible() {}

  /** One h1, and no level of headings skipped. */
  public static void requireHeadings(Document page) {
    assertEquals(1, page.select("h1").size());
    int before = 0;
    for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading + " after h" + before);
      before = level;
    }
  }

  /** Every id once, and every reference to one kept. */
  public static void requireIds(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
    for (String attribute : List.of("aria-labelledby", "headers")) {
      page.select("[" + attribute + "]")
          .forEach(
              e -> {
                for (String id : e.attr(attribute).split(" ")) {
                  assertTrue(ids.contains(id), attribute + " " + id);
                }
              });
    }
  }

  /** Every table has a caption of its own and headers that say what they head. */
  public static void requireCaptions(Document page) {
    Set<String> captions = new HashSet<>();
    for (Element table : page.select("table")) {
      assertEquals(1, table.select("> caption").size());
      assertTrue(captions.add(table.select("> caption").text()), "two of one caption");
      assertTrue(table.select("thead th").size() > 0);
      table.select("th").forEach(th -> assertTrue(th.hasAttr("scope"), th.outerHtml()));
    }
  }

  /** Every row is as wide as its table. */
  public static void requireWidths(Document page) {
    for (Element table : page.select("table")) {
      assertEquals(1, new TableGrid(table).widths().size(), table.outerHtml());
    }
  }
}
