package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
  @Test
  void theWholeStandsInTheHole() {
    assertTrue(Drawn.of(Figures.ring(3, "基本支出,1.5", "项目支出,2.5")).words().contains("合计|4.00万元"));
  }

  @Test
  void aLongTotalLeavesTheUnitToTheNextLine() {
    Figure ring = Figures.ring(3, "基本支出,123456789012.50");
    assertTrue(Drawn.of(ring).words().contains("合计|123,456,789,012.50|万元"));
  }

  @Test
  void partsThatAreZeroAreNamedBelow() {
    Drawn drawn = Drawn.of(Figures.ring(2, "财政拨款收入,3.00", "事业收入,0.00", "经营收入,0.00"));
    assertEquals(1, drawn.marks().size());
    assertTrue(drawn.words().endsWith("以下各项为0：事业收入、经营收入。"), drawn.words());
  }

  @Test
  void aNegativePartIsDrawnAsIfItWereZero() {
    Drawn drawn = Drawn.of(Figures.ring(2, "财政拨款收入,3.00", "其他收入,-1.00"));
    assertEquals(1, drawn.marks().size());
  }

  @Test
  void aRingOfNothingIsGrey() {
    Drawn drawn = Drawn.of(Figures.ring(7));
    assertEquals(List.of(), drawn.marks());
    assertEquals("chart__empty", drawn.elements("path").get(0).getAttribute("class"));
    assertEquals("合计|0.00万元", drawn.words());
  }

  @Test
  void aSinglePartIsARingWithoutASeam() {
    String path = Drawn.of(Figures.ring(7, "公务接待费,1.00")).marks().get(0).getAttribute("d");
    assertEquals(4, path.chars().filter(c -> c == 'A').count());
    assertFalse(path.contains("L"), path);
  }

  @Test
  void aPartThatIsNearlyEverythingIsStillDrawn() {
    Drawn drawn = Drawn.of(Figures.ring(6, "卫生健康支出,9999999.99", "其他支出,0.01"));
    String path = drawn.marks().get(0).getAttribute("d");
    assertEquals(4, path.chars().filter(c -> c == 'A').count(), path);
  }

  @Test
  void aPartTooThinToBeSeenStillPartsItsNeighbours() {
    String svg = Charts.svg(Figures.ring(6, "甲,500.00", "乙,0.10", "丙,500.00", "丁,90.00"), "f");
    assertTrue(svg.contains("chart__gap"), svg);
  }

  @Test
  void aLongNameIsBrokenIntoLinesOfLikeLength() {
    Drawn drawn = Drawn.of(Figures.ring(2, "国有资本经营预算财政拨款收入安排的支出,1332.18"));
    assertTrue(drawn.words().contains("国有资本经营预算财政|"), drawn.words());
    assertTrue(drawn.words().contains("|拨款收入安排的支出"), drawn.words());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 8, 9, 30})
  void neighboursDifferInTone(int parts) {
    for (int i = 0; i < parts; i++) {
      assertTrue(Tone.of(i, parts) != Tone.of((i + 1) % parts, parts), "part " + i);
    }
  }

  @Test
  void tonesDifferEnoughToBeToldApart() {
    assertTrue(contrast(Tone.DARK.fill(), Tone.MEDIUM.fill()) >= 3);
    assertTrue(contrast(Tone.MEDIUM.fill(), Tone.LIGHT.fill()) >= 3);
    assertTrue(contrast(Tone.MEDIUM.fill(), "#ffffff") >= 3);
  }

  @Test
  void wordsOnATonesMarkCanBeRead() {
    assertTrue(contrast(Tone.DARK.fill(), "#ffffff") >= 4.5);
    assertTrue(contrast(Tone.MEDIUM.fill(), "#ffffff") >= 4.5);
    assertTrue(contrast(Tone.LIGHT.fill(), Tone.LIGHT.ink()) >= 4.5);
  }

  /** The contrast ratio of WCAG 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
