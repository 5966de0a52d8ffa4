package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every page by the keyboard alone. */
class KeyboardGate extends InBrowser {
  private static final String FOLDED = "document.querySelectorAll('details').length";

  /** What goes wrong when one presses the tabulator key until the end of the page. */
  private static List<String> walk(Tab tab) {
    List<String> faults = new ArrayList<>();
    String focus = focus();
    tab.evaluate(focus);
    int all = tab.evaluate("window.walked.length").asInt();
    for (int i = 0; i < all; i++) {
      tab.pressTab();
      JsonNode state = tab.evaluate(focus);
      if (state.get(0).asInt() != i) {
        return List.of(i + " of " + all + " is not reached, but " + state.get(0));
      }
      if (!state.get(1).asString().isEmpty()) {
        faults.add(i + ": " + state.get(1).asString());
      }
    }
    return faults;
  }

  private static String focus() {
    try {
      return Files.readString(TOOLS.resolve("focus.js"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everything_is_reached_in_order_and_shows_it(boolean unfolded) throws Exception {
    List<String> all = new ArrayList<>();
    try (Tab tab = tab()) {
      View.WIDE.set(tab);
      for (Path page : pages()) {
        tab.open(page.toUri().toString());
        if (unfolded) {
          tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        }
        walk(tab).forEach(fault -> all.add(SITE.relativize(page) + " " + fault));
      }
    }
    assertEquals("", String.join("\n", all));
  }

  @Test
  void folds_open_by_the_keyboard() throws Exception {
    int tried = 0;
    try (Tab tab = tab()) {
      View.NARROW.set(tab);
      for (Path page : pages()) {
        tab.open(page.toUri().toString());
        if (tab.evaluate(FOLDED).asInt() > 0) {
          tab.evaluate("document.querySelector('summary').focus()");
          tab.pressEnter();
          assertTrue(tab.evaluate("document.querySelector('details').open").asBoolean(), page + "");
          tried++;
        }
      }
    }
    assertTrue(tried > 10, tried + " pages with folds");
  }

  /** Whether the first thing reached leads past the head of the page. */
  private static boolean skips(Tab tab) {
    tab.pressTab();
    tab.pressEnter();
    tab.evaluate("new Promise(done => requestAnimationFrame(() => done()))");
    tab.pressTab();
    return tab.evaluate(
            "(main => !!main && location.hash === '#main' && (document.activeElement ==="
                + " document.body || !(main.compareDocumentPosition(document.activeElement)"
                + " & Node.DOCUMENT_POSITION_PRECEDING)))(document.querySelector('main#main'))")
        .asBoolean();
  }

  @Test
  void the_first_link_leads_past_the_head() throws Exception {
    try (Tab tab = tab()) {
      View.WIDE.set(tab);
      for (Path page : pages()) {
        tab.open(page.toUri().toString());
        assertTrue(skips(tab), page.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "no outline, <button style=\"outline:none\">甲</button>",
    "is not reached, <button>甲</button><button tabindex=\"1\">乙</button>",
    "is not reached, <a href=\"#main\" tabindex=\"-1\">甲</a>",
    "covered, <button>甲</button><div style=\"position:fixed;inset:0;background:#fff\"></div>",
    "out of sight, <button style=\"position:fixed;left:-999px\">甲</button>",
  })
  void a_planted_fault_is_found(String fault, String planted) throws Exception {
    assertEquals(List.of(), found(View.WIDE, "<button>甲</button>", KeyboardGate::walk));
    List<String> found = found(View.WIDE, planted, KeyboardGate::walk);
    assertTrue(found.stream().anyMatch(text -> text.contains(fault)), found.toString());
  }

  @Test
  void a_link_that_leads_nowhere_does_not_lead_past_the_head() throws Exception {
    try (Tab tab = tab()) {
      View.WIDE.set(tab);
      tab.open(small("<button>甲</button>"));
      assertTrue(skips(tab));
      tab.open(small("<script>main.id = 'other'</script><button>甲</button>"));
      assertFalse(skips(tab));
    }
  }
}
