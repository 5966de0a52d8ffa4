package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in normal and in large print, by axe: nothing wrong, and nothing it cannot tell. */
class AxeGate extends InBrowser {
  static final List<View> VIEWS = View.ALL;

  private static Function<Tab, List<String>> axe() throws Exception {
    String engine = Files.readString(TOOLS.resolve("node_modules/axe-core/axe.min.js"));
    Function<Tab, List<String>> run = script("axe.js");
    return tab -> {
      tab.evaluate(engine);
      return run.apply(tab);
    };
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void nothing_stands_in_a_readers_way(View view) throws Exception {
    requireNone(view, axe());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.html", "search.large.html"})
  void nor_does_what_the_search_finds(String page) throws Exception {
    for (View view : List.of(View.WIDE, View.NARROW, View.DARK)) {
      try (Tab tab = tab()) {
        view.set(tab);
        view.open(tab, SITE.resolve(page).toUri() + "?q=" + "%E5%86%B3%E7%AE%97");
        tab.evaluate(
            "new Promise(done => { const look = () => document.querySelector('.hit') ? done()"
                + " : setTimeout(look, 20); look(); })");
        assertEquals(List.of(), axe().apply(tab), page + " " + view);
        String to = tab.evaluate("document.querySelector('.hit a').href").asString();
        assertEquals(page.contains(".large."), to.contains(".large.html"), to);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "label, <input>",
    "image-alt, <img src=\"a.png\">",
    "color-contrast, <p style=\"color:#999\">看不清</p>",
    "heading-order, <h4>跳了两级</h4>",
    "target-size, <button style=\"font-size:9px;padding:0\">甲</button><button style=\"font-size:9px;padding:0\">乙</button>",
    "scrollable-region-focusable, <div style=\"overflow:auto;width:9em\"><pre>"
        + "一二三四五六七八九十一二三四五六七八九十</pre></div>",
  })
  void a_planted_fault_is_found(String rule, String planted) throws Exception {
    assertEquals(List.of(), found(View.WIDE, "<p>好</p>", axe()));
    List<String> found = found(View.WIDE, planted, axe());
    assertTrue(found.stream().anyMatch(fault -> fault.startsWith(rule + " ")), found.toString());
  }
}
