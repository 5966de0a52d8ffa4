package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.hostile.HostileProject;
import gongkai.page.Links;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview adds to pages takes words as words, too. */
class HostilePreviewTest {
  private static final String REPORT = "mianzhu-yibao/2024";
  private static final String PAYLOAD =
      "\"'></p><evil onclick=alert(№)></script><script>alert(№)</script><!--№";

  @TempDir Path folder;

  private static void require(String where, String html) {
    assertTrue(html.contains("evil"), where + ": nothing of it is shown");
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("evil").size(), where);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(
            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"),
            where + ": " + element.outerHtml());
      }
    }
    for (Element script : page.select("script")) {
      assertFalse(script.data().contains("alert("), where);
    }
  }

  @Test
  void pages_panel_findings_and_proof_hold_words_alone() throws Exception {
    HostileProject.make(folder, PAYLOAD);
    try (Running running = Running.of(folder)) {
      require("page", running.text(REPORT + "/index.html"));
      require("findings", running.text(Paths.FINDINGS.substring(1)));
      require("sheet", running.text(Paths.PROOF.substring(1) + REPORT + ".html"));
      String card = Paths.OWN + "fact?place=" + Links.encoded(REPORT) + "&fact=";
      for (String fact : List.of("收支总计.原因", "收支总计.本年", "<evil onclick=x>")) {
        String html = running.text(card + Links.encoded(fact));
        assertEquals(0, Jsoup.parse(html).select("evil").size(), fact);
      }
      require("card", running.text(card + Links.encoded("收支总计.原因")));
      assertEquals(
          0, Jsoup.parse(running.text("%3Cevil%20onclick=x%3E.html")).select("evil").size());
    }
  }
}
