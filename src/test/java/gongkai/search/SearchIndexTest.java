package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.search.SearchIndex.Searchable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  @Test
  void chinese_is_found_by_pairs_and_numbers_as_a_whole() {
    assertEquals(
        Set.of("公务", "务接", "接待", "1778.52", "万元", "2080505"),
        Words.keys(Words.plain("公务接待，1,778.52万元（2080505）")));
  }

  @Test
  void full_width_is_half_width_and_large_is_small() {
    assertEquals(Words.keys(Words.plain("DIP 1778.52")), Words.keys(Words.plain("ＤＩＰ　１７７８．５２")));
  }

  @Test
  void a_comma_between_words_parts_them_and_one_within_a_number_does_not() {
    assertEquals("1629.02", Words.plain("1,629.02"));
    assertEquals(Set.of("12", "a"), Words.keys(Words.plain("12,a")));
  }

  @Test
  void numbers_are_kept_as_runs_that_read_back() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      TreeSet<Integer> numbers = new TreeSet<>();
      random.ints(1 + random.nextInt(20), 0, 60).forEach(numbers::add);
      Runs runs = new Runs(numbers.first());
      numbers.tailSet(numbers.first(), false).forEach(runs::add);
      assertEquals(numbers, read(runs.encoded()));
    }
    Runs runs = new Runs(4);
    runs.add(6);
    runs.add(7);
    runs.add(8);
    assertEquals("4,1+3", runs.encoded());
  }

  /** As the page's script reads it. */
  private static Set<Integer> read(String code) {
    Set<Integer> numbers = new TreeSet<>();
    int last = 0;
    for (String run : code.split(",")) {
      String[] parts = run.split("\\+");
      int from = last + Integer.parseInt(parts[0], 36);
      last = from + (parts.length > 1 ? Integer.parseInt(parts[1], 36) : 1);
      for (int n = from; n < last; n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  @Test
  void one_search_in_a_thousand_reports_loads_little() {
    SearchIndex index = new SearchIndex();
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 600; n++) {
        // Half of the pairs are those of the form, the others and all amounts are the report's own.
        text.append((char) (0x4E00 + random.nextInt(n % 2 == 0 ? 60 : 3000)));
      }
      for (int n = 0; n < 120; n++) {
        text.append(' ').append(random.nextInt(900_000) / 100.0);
      }
      Passage passage = new Passage("index.html", "p1", "一、标题", text.toString());
      index.add(Searchable.of(String.format("b%04d/2024/", i), "某局决算", List.of(passage)));
    }
    Map<String, byte[]> files = new TreeMap<>();
    index.write(files::put);
    int largest = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().endsWith("index.js")) {
        largest = Math.max(largest, file.getValue().length);
      }
    }
    int list = files.get("search/index.js").length;
    // The list of reports, the pieces of three words (eight pairs), and the texts of five reports.
    assertTrue(list + 8 * largest + 5 * 12_000 <= 200 * 1024, list + " + 8 × " + largest);
  }

  @Test
  void nothing_in_a_text_ends_the_script_it_stands_in() {
    Passage passage = new Passage("index.html", "p1", "标题", "</script><!-- \u2028");
    String script =
        new String(Searchable.of("a/2024/", "题", List.of(passage)).texts(), StandardCharsets.UTF_8);
    assertTrue(!script.contains("</script"), script);
  }
}
