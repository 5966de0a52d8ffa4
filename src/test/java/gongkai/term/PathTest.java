package gongkai.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.term.Path.Found;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTest {
  private record Score(@Term("得分") int score) {}

  private record Root(@Term("评价") List<Score> scores, @Term("科目") Map<String, Integer> lines) {}

  private static final Root ROOT =
      new Root(List.of(new Score(97), new Score(92)), Map.of("208", 5));

  private static Found find(String path) {
    return Path.of(path).from(ROOT);
  }

  @Test
  void items_of_a_list_are_found_by_number_from_one() {
    assertEquals(new Found.Given(97), find("评价.1.得分"));
    assertEquals(new Found.Given(92), find("评价.2.得分"));
  }

  @Test
  void an_item_beyond_the_end_is_not_given() {
    assertEquals(new Found.Missing(), find("评价.3.得分"));
  }

  @Test
  void an_empty_list_gives_nothing() {
    Root root = new Root(List.of(), Map.of());
    assertEquals(new Found.Missing(), Path.of("评价.得分").from(root));
  }

  @Test
  void anything_but_a_number_from_one_is_unknown_in_a_list() {
    assertEquals(new Found.Unknown("0", List.of("1", "2")), find("评价.0.得分"));
    assertEquals(new Found.Unknown("得分", List.of("1", "2")), find("评价.得分"));
    assertEquals(new Found.Unknown("-1", List.of("1", "2")), find("评价.-1"));
  }

  @Test
  void a_map_that_has_other_keys_holds_nothing_for_this_one() {
    assertEquals(new Found.Given(5), find("科目.208"));
    assertEquals(new Found.None(), find("科目.210"));
  }
}
