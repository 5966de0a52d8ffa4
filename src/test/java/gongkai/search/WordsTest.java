package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts are taken apart as the standard forms of Unicode say, however fast. */
class WordsTest {
  /** What joins, what is joined, and what stays. */
  private static final String POOL =
      "一二龍，。：（ａＢ１①㎡éÀ\u0301\u3099か\uFF76\uFF9E abc12 가\u1100\u1161\u11A8ﬁ㍿Ω\uD835\uDC00Ⅷ";

  private static final int TEXTS = 20_000;

  @Test
  void compatible_forms_are_joined_as_the_standard_has_it() {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(12); left > 0; left--) {
        boolean any = random.nextInt(5) == 0;
        text.append(
            any ? (char) random.nextInt(0xD800) : POOL.charAt(random.nextInt(POOL.length())));
      }
      String joined =
          Normalizer.normalize(text, Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT)
              .replaceAll("(?<=[0-9]),(?=[0-9])", "");
      assertEquals(
          joined, Words.plain(text.toString()), () -> "of " + text.codePoints().boxed().toList());
    }
  }

  @Test
  void separators_within_numbers_alone_are_left_out() {
    assertEquals("1778.52,甲", Words.plain("1,778.52，甲"));
  }
}
