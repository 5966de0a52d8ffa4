package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void aChineseCharacterIsOneEmWideAndADigitABitMoreThanHalf() {
    assertEquals(2 + 0.56, Words.width("万元1"), 1e-9);
  }

  @Test
  void shortWordsStayOnOneLine() {
    assertEquals(List.of("基本支出"), Words.wrap("基本支出", 4));
  }

  @Test
  void noWordsAreOneEmptyLine() {
    assertEquals(List.of(""), Words.wrap("", 4));
  }

  @Test
  void noLineBeginsWithAComma() {
    assertEquals(List.of("事业收", "入、经营"), Words.wrap("事业收入、经营", 4));
  }

  @Test
  void aNumberIsNotBroken() {
    assertEquals(List.of("预算", "2024年"), Words.wrap("预算2024年", 4));
  }

  @Test
  void anOpeningBracketStaysWithWhatFollows() {
    assertEquals(List.of("因公出国", "（境）费"), Words.wrap("因公出国（境）费", 5));
  }

  @Test
  void balancedLinesAreOfLikeLength() {
    assertEquals(List.of("公务接待", "费用支出"), Words.balance("公务接待费用支出", 7));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1.005,1", "1.006,1.01", "12.5,12.5", "-0.25,-0.25", "-0.001,0", "344,344"})
  void lengthsHaveAtMostTwoDecimals(double length, String written) {
    assertEquals(written, Decimals.of(length));
  }

  @Test
  void upToTwentyKeysAreCircled() {
    assertEquals("⑳", new Keys(20).sign(19));
    assertEquals("1", new Keys(21).sign(0));
  }

  @Test
  void crowdedPointsMoveApartAroundTheirMiddle() {
    assertEquals("[80.0, 90.0, 100.0]", spread(10, 90, 90, 90));
  }

  @Test
  void crowdedPointsMoveApartAcrossTwelveOClock() {
    assertEquals("[5.0, 355.0]", spread(10, 0, 360));
  }

  @Test
  void pointsFarEnoughApartStay() {
    assertEquals("[10.0, 20.0, 300.0]", spread(10, 10, 20, 300));
  }

  private static String spread(double gap, double... wanted) {
    double[] apart = Spread.apart(wanted, gap);
    Arrays.setAll(apart, i -> Math.round(apart[i] * 1e6) / 1e6);
    return Arrays.toString(apart);
  }
}
