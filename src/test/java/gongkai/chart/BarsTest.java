package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {
  @Test
  void barsStandForTheirShareOfTheHighest() {
    assertEquals(List.of("75", "150"), heights("2023年度,支出,1.00", "2024年度,支出,2.00"));
  }

  @Test
  void equalYearsAreEquallyHigh() {
    assertEquals(List.of("150", "150"), heights("2023年度,支出,7.30", "2024年度,支出,7.30"));
  }

  @Test
  void aNegativeAmountHasNoHeight() {
    assertEquals(List.of("0", "150"), heights("2023年度,支出,-7.30", "2024年度,支出,7.30"));
  }

  @Test
  void amountsOfDifferentSeriesAreDrawnToOneScale() {
    assertEquals(
        List.of("150", "75", "30", "15"),
        heights("2023年度,收入,10.00", "2023年度,支出,5.00", "2024年度,收入,2.00", "2024年度,支出,1.00"));
  }

  @Test
  void aYearMayLackASeries() {
    assertEquals(List.of("150", "75"), heights("2023年度,收入,10.00", "2024年度,支出,5.00"));
  }

  @Test
  void nothingAtAllIsAnEmptyField() {
    assertEquals("单位：万元", Drawn.of(Figures.bars(1)).words());
  }

  @Test
  void onlySeveralSeriesNeedALegend() {
    assertFalse(words("2023年度,收入,10.00", "2024年度,收入,5.00").contains("|收入"));
    assertTrue(words("2023年度,收入,10.00", "2024年度,支出,5.00").contains("|收入|支出|"));
  }

  @Test
  void amountsTooWideForTheirBarsMoveToAList() {
    String words = words("2023年度,收入,1234567890.00", "2023年度,支出,1.00", "2024年度,收入,2.00");
    assertTrue(words.contains("①|2023年度收入|1,234,567,890.00万元"), words);
  }

  private static List<String> heights(String... data) {
    Figure figure = Figures.bars(1, data);
    return Drawn.of(figure).marks().stream().map(mark -> mark.getAttribute("height")).toList();
  }

  private static String words(String... data) {
    return Drawn.of(Figures.bars(1, data)).words();
  }
}
