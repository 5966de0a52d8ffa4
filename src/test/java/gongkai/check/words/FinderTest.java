package gongkai.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is passed over has no match: a finder finds all that its pattern finds by itself. */
class FinderTest {
  private static final List<String> POOL =
      List.of(
          "万元",
          "元",
          "支",
          "出",
          "一",
          "二、",
          "、",
          "。",
          "（",
          "一）",
          "＊",
          "*",
          "XX",
          " ",
          "1",
          "2",
          "０",
          ".",
          "\n",
          "“",
          "”",
          "年",
          "\uD835\uDC00");

  private static final int TEXTS = 20_000;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      text.append(POOL.get(random.nextInt(POOL.size())));
    }
    return text.toString();
  }

  private static String told(MatchResult match) {
    return match.start() + "–" + match.end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[X*＊]{2,}\\s*万元",
        "(?<![\\d.])1\\d*(?![\\d.])",
        "^[ ]*(?:[一二]、|（[一二]）)|(?<=^|[。，\\s])[一二]",
        "。[、。]|(?:支|出)出",
        "“[^”]*”(?=年)",
        "\\s*元",
      })
  void a_finder_finds_what_its_pattern_finds(String pattern) {
    Finder finder = Finder.of(pattern);
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      List<String> own = new ArrayList<>();
      finder.each(text, match -> own.add(told(match)));
      List<String> all =
          Pattern.compile(pattern, Pattern.MULTILINE)
              .matcher(text)
              .results()
              .map(FinderTest::told)
              .toList();
      assertEquals(all, own, () -> "in “" + text + "”");
      found += own.size();
    }
    assertTrue(found > 100, "found but " + found);
  }
}
