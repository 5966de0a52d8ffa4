package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static SortedSet<Integer> years(Integer... years) {
    return new TreeSet<>(List.of(years));
  }

  private static Map<String, SortedSet<Integer>> gaps(Map<String, SortedSet<Integer>> years) {
    return Series.gaps(new TreeMap<>(years));
  }

  @Test
  void whoPublishedOnceIsExpectedToGoOn() {
    assertEquals(Map.of("a", years(2023)), gaps(Map.of("a", years(2022), "b", years(2022, 2023))));
  }

  @Test
  void aGapIsToldOnceEachTimeItOpens() {
    assertEquals(
        Map.of("a", years(2021, 2023)),
        gaps(Map.of("a", years(2020, 2022), "b", years(2022, 2023))));
  }

  @Test
  void nobodyIsExpectedToGoOnBeyondTheLastYearOfAll() {
    assertEquals(Map.of(), gaps(Map.of("a", years(2024), "b", years(2023, 2024))));
  }

  @Test
  void aProjectWithoutReportsHasNoGaps() {
    assertEquals(Map.of(), gaps(Map.of()));
  }
}
