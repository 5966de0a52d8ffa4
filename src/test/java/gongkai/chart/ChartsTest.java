package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.figure.Figure;
import gongkai.figure.Figure.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
  @Test
  void theImageIsNamedByItsCaptionAndDescription() {
    Drawn drawn = Drawn.of(captioned("决算结构图"));
    assertEquals("img", drawn.svg().getAttribute("role"));
    assertEquals("figure-t figure-d", drawn.svg().getAttribute("aria-labelledby"));
    assertEquals("图2 决算结构图", only(drawn, "title", "figure-t"));
    assertEquals("说明", only(drawn, "desc", "figure-d"));
  }

  @Test
  void markupInWordsIsEscaped() {
    assertEquals("图2 <b>&\"", only(Drawn.of(captioned("<b>&\"")), "title", "figure-t"));
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() {
    assertEquals(
        "图2 甲乙", only(Drawn.of(captioned("甲\u0000\u000b\ud800\uffff乙")), "title", "figure-t"));
  }

  @Test
  void nothingNeedsAnInlineStyleOrAScript() {
    for (Figure figure : Figures.all().values()) {
      String svg = Charts.svg(figure, "figure");
      assertFalse(svg.contains("style") || svg.contains("<script") || svg.contains(" on"), svg);
    }
  }

  @Test
  void onlyTitleAndDescriptionHaveIds() {
    for (Figure figure : Figures.all().values()) {
      String ids =
          Drawn.of(figure).elements("*").stream()
              .map(e -> e.getAttribute("id"))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.joining(" "));
      assertEquals("figure-t figure-d", ids);
    }
  }

  private static String only(Drawn drawn, String name, String id) {
    List<Element> found = drawn.elements(name);
    assertEquals(1, found.size());
    assertEquals(id, found.get(0).getAttribute("id"));
    return found.get(0).getTextContent();
  }

  private static Figure captioned(String caption) {
    return new Figure(2, caption, Kind.RING, "万元", List.of(), "0.00", List.of(), "说明");
  }
}
