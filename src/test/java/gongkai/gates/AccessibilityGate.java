package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every page of the committed site in a real browser, judged by axe and by what a reader meets. */
@Tag("gate")
class AccessibilityGate {
  private static final Path SITE = Path.of("site").toAbsolutePath();
  private static final Path AXE = Path.of("src/test/gates/node_modules/axe-core/axe.min.js");
  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final int HIGH = 900;

  private static Chromium browser;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.start().orElseThrow(() -> new IOException("Chromium is not installed"));
    axe = Files.readString(AXE);
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
  }

  /** How a page is looked at. */
  private enum View {
    WIDE,
    NARROW,
    DARK,
    FORCED_COLOURS,
    PRINT,
    LARGE_TEXT
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Tab tab(View view) throws Exception {
    Tab tab = browser.tab();
    tab.size(view == View.NARROW ? NARROW : WIDE, HIGH);
    switch (view) {
      case DARK -> tab.media("screen", Map.of("prefers-color-scheme", "dark"));
      case FORCED_COLOURS -> tab.media("screen", Map.of("forced-colors", "active"));
      case PRINT -> tab.media("print", Map.of());
      default -> tab.media("screen", Map.of());
    }
    return tab;
  }

  private static void open(Tab tab, View view, Path page) {
    tab.open(page.toUri().toString());
    if (view == View.LARGE_TEXT) {
      tab.evaluate("document.documentElement.style.fontSize = '212.5%'");
    }
    // Folded parts are part of the page.
    tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /**
   * Rule and place of all that axe finds wrong, or cannot tell. It cannot tell the contrast of
   * words in drawings and of header cells that span others; those are measured by {@link
   * #LOW_CONTRAST}.
   */
  private static List<String> violations(Tab tab, String options) {
    tab.evaluate(axe);
    JsonNode found =
        tab.evaluate(
            """
            axe.run(document, %s).then(r => {
              const measured = n => {
                const e = document.querySelector(n.target[0]);
                return e.closest('svg') || e.matches('th[rowspan], th[colspan]')
                  || e.closest('table')?.querySelector('[rowspan], [colspan]');
              };
              const open = r.incomplete.flatMap(v => v.nodes
                .filter(n => !(v.id.startsWith('color-contrast') && measured(n)))
                .map(n => [v, n]));
              const wrong = r.violations.flatMap(v => v.nodes.map(n => [v, n]));
              return [...wrong, ...open].map(([v, n]) => v.id + ' ' + n.target + ' '
                + (n.any[0] ?? n.all[0] ?? n.none[0])?.message);
            })
            """
                .formatted(options));
    List<String> list = new ArrayList<>();
    found.forEach(node -> list.add(node.asString()));
    return list;
  }

  /** Words in drawings and cells of tables with less than 4.5 to 1. */
  private static final String LOW_CONTRAST =
      """
      (() => {
        const rgb = c => c.match(/[\\d.]+/g).map(Number);
        const lum = c => {
          const v = rgb(c).slice(0, 3).map(x => x / 255)
            .map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
          return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
        };
        const ratio = (a, b) => {
          const [x, y] = [lum(a), lum(b)].sort((p, q) => q - p);
          return (x + 0.05) / (y + 0.05);
        };
        const ground = e => {
          for (let at = e; at; at = at.parentElement) {
            const c = getComputedStyle(at).backgroundColor;
            if (c !== 'rgba(0, 0, 0, 0)' && rgb(c)[3] !== 0 && !c.startsWith('color')) return c;
          }
          return 'rgb(255, 255, 255)';
        };
        const under = t => {
          const key = [...t.classList].map(c => c.match(/^chart__key--(\\d)$/)).find(m => m);
          const mark = key && t.closest('svg').querySelector('.chart__mark--' + key[1]);
          return mark ? getComputedStyle(mark).fill : ground(t.closest('svg'));
        };
        const low = [];
        document.querySelectorAll('svg text').forEach(t => {
          if (ratio(getComputedStyle(t).fill, under(t)) < 4.5) low.push(t.outerHTML);
        });
        document.querySelectorAll('th, td').forEach(c => {
          if (ratio(getComputedStyle(c).color, ground(c)) < 4.5) low.push(c.outerHTML);
        });
        return low;
      })()
      """;

  @Test
  void words_in_drawings_and_cells_have_enough_contrast() throws Exception {
    for (View view : List.of(View.WIDE, View.DARK, View.PRINT)) {
      Tab tab = tab(view);
      for (Path page : pages()) {
        open(tab, view, page);
        assertEquals("[]", tab.evaluate(LOW_CONTRAST).toString(), page + " " + view);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> nothing_stands_in_a_readers_way() {
    String tags =
        "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
            + " resultTypes: ['violations', 'incomplete']}";
    return Stream.of(View.values())
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.name(),
                    () -> {
                      Tab tab = tab(view);
                      List<String> all = new ArrayList<>();
                      for (Path page : pages()) {
                        open(tab, view, page);
                        violations(tab, tags)
                            .forEach(text -> all.add(SITE.relativize(page) + " " + text));
                      }
                      assertEquals(List.of(), all);
                    }));
  }

  @Test
  void the_engine_finds_a_planted_fault() throws Exception {
    Tab tab = tab(View.WIDE);
    open(tab, View.WIDE, SITE.resolve("index.html"));
    tab.evaluate("document.querySelector('input').labels[0].remove()");
    assertTrue(
        violations(tab, "{runOnly: ['wcag2a']}").stream().anyMatch(v -> v.startsWith("label ")));
  }

  @Test
  void running_text_has_seven_to_one() throws Exception {
    for (View view : List.of(View.WIDE, View.DARK)) {
      Tab tab = tab(view);
      List<String> low = new ArrayList<>();
      for (Path page : pages()) {
        open(tab, view, page);
        violations(tab, "{runOnly: {type: 'rule', values: ['color-contrast-enhanced']}}").stream()
            .filter(text -> text.contains(".prose") || text.contains("tbody"))
            .forEach(text -> low.add(SITE.relativize(page) + " " + text));
      }
      assertEquals(List.of(), low, view.name());
    }
  }

  @Test
  void nothing_but_tables_is_wider_than_a_narrow_window() throws Exception {
    Tab tab = tab(View.NARROW);
    for (View view : List.of(View.NARROW, View.LARGE_TEXT)) {
      for (Path page : pages()) {
        tab.size(view == View.NARROW ? NARROW : 2 * NARROW, HIGH);
        open(tab, view, page);
        int width = view == View.NARROW ? NARROW : 2 * NARROW;
        JsonNode wide =
            tab.evaluate(
                "document.documentElement.scrollWidth > "
                    + width
                    + " ? [...document.querySelectorAll('body *')].filter(e =>"
                    + " e.getBoundingClientRect().right > "
                    + width
                    + " + 1 && !e.closest('.table-scroll')).map(e => e.outerHTML.slice(0, 120)) :"
                    + " []");
        assertEquals("[]", wide.toString(), SITE.relativize(page) + " " + view);
      }
    }
  }

  @Test
  void the_words_of_figures_can_be_read_in_a_narrow_window() throws Exception {
    Tab tab = tab(View.NARROW);
    for (Path page : pages()) {
      open(tab, View.NARROW, page);
      JsonNode small =
          tab.evaluate(
              "[...document.querySelectorAll('svg text')].map(t => [t.textContent,"
                  + " parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a])"
                  + ".filter(([text, size]) => text.trim() && size < 11)");
      assertEquals("[]", small.toString(), SITE.relativize(page).toString());
    }
  }

  @Test
  void neighbouring_marks_of_figures_differ_by_three_to_one() throws Exception {
    for (View view : List.of(View.WIDE, View.DARK)) {
      Tab tab = tab(view);
      open(tab, view, SITE.resolve("mianzhu-yibao/2024/index.html"));
      JsonNode pairs =
          tab.evaluate(
              """
              (() => {
                const lum = c => {
                  const v = c.match(/[\\d.]+/g).slice(0, 3).map(x => x / 255)
                    .map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
                  return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
                };
                const ratio = (a, b) => {
                  const [x, y] = [lum(a), lum(b)].sort((p, q) => q - p);
                  return (x + 0.05) / (y + 0.05);
                };
                const fill = n => getComputedStyle(document.querySelector('.chart__mark--' + n)).fill;
                const found = [];
                for (const svg of document.querySelectorAll('svg')) {
                  const marks = [...svg.querySelectorAll('[class*=chart__mark--]')];
                  marks.forEach((m, i) => {
                    const next = marks[(i + 1) % marks.length];
                    if (marks.length > 1 && next !== m) {
                      found.push(ratio(getComputedStyle(m).fill, getComputedStyle(next).fill));
                    }
                  });
                }
                return found;
              })()
              """);
      assertTrue(pairs.size() > 5, pairs.toString());
      pairs.forEach(ratio -> assertTrue(ratio.asDouble() >= 3, view + " " + ratio));
    }
  }

  @Test
  void every_control_is_reached_by_the_keyboard_in_order_and_shows_it() throws Exception {
    Tab tab = tab(View.WIDE);
    for (String page :
        List.of(
            "index.html",
            "search.html",
            "years/2024/index.html",
            "mianzhu-yibao/index.html",
            "mianzhu-yibao/2024/index.html",
            "jiaozuo-yibao/2024/annex-1.html")) {
      tab.open(SITE.resolve(page).toUri().toString());
      int expected =
          tab.evaluate(
                  "window.order = [...document.querySelectorAll('a[href], button, input, summary,"
                      + " [tabindex=\"0\"]')].filter(e => e.checkVisibility() && !e.disabled);"
                      + " order.length")
              .asInt();
      for (int i = 0; i < expected; i++) {
        tab.pressTab();
        String state =
            tab.evaluate(
                    "(() => { const e = document.activeElement, s = getComputedStyle(e);"
                        + " return order.indexOf(e) + ' ' + (s.outlineStyle !== 'none' &&"
                        + " parseFloat(s.outlineWidth) >= 2); })()")
                .asString();
        assertEquals(i + " true", state, page + ": " + i + " of " + expected);
      }
    }
  }

  @Test
  void the_first_link_leads_past_the_head() throws Exception {
    Tab tab = tab(View.WIDE);
    for (Path page : pages()) {
      tab.open(page.toUri().toString());
      assertEquals(
          "#main true",
          tab.evaluate(
                  "(() => { const a = document.querySelector('a'); return a.getAttribute('href') +"
                      + " ' ' + !!document.querySelector('main' + a.getAttribute('href')); })()")
              .asString());
    }
  }

  @Test
  void no_page_asks_anybody_else_for_anything() throws Exception {
    Tab tab = tab(View.WIDE);
    for (Path page : pages()) {
      tab.open(page.toUri().toString());
      List<String> foreign =
          tab.requests().stream().filter(url -> !url.startsWith(SITE.toUri().toString())).toList();
      assertEquals(List.of(), foreign, page.toString());
    }
  }
}
