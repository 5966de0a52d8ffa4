package gongkai.check.words;

import gongkai.check.rule.Passage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern, and tries it only where its first character stands: most of a text is passed
 * over. The pattern must not begin by looking for something behind it.
 */
final class Finder {
  private static final byte UNKNOWN = 0;
  private static final byte CAN = 1;
  private static final byte CANNOT = 2;

  private final Pattern pattern;

  /**
   * Whether a match can begin with a character, asked of the pattern when the character is first
   * met. Threads that ask at once write the same.
   */
  private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

  private Finder(Pattern pattern) {
    this.pattern = pattern;
  }

  static Finder of(String pattern) {
    return new Finder(Pattern.compile(pattern, Pattern.MULTILINE));
  }

  /** Every match in the words of a passage, from left to right. */
  void each(Passage passage, BiConsumer<Passage, MatchResult> found) {
    int first = next(passage.characters(), 0);
    if (first < passage.characters().length) { // Most are names, in which nothing can be found.
      from(first, passage.words(), passage.characters(), match -> found.accept(passage, match));
    }
  }

  /** Every match in a text, from left to right. */
  void each(String text, Consumer<MatchResult> found) {
    char[] characters = text.toCharArray();
    from(next(characters, 0), text, characters, found);
  }

  private void from(int first, String text, char[] characters, Consumer<MatchResult> found) {
    int at = first;
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (at < characters.length) {
      if (matcher.region(at, characters.length).lookingAt()) {
        found.accept(matcher.toMatchResult());
        at = next(characters, Math.max(at + 1, matcher.end()));
      } else {
        at = next(characters, at + 1);
      }
    }
  }

  /** The next place where a match may begin. */
  private int next(char[] characters, int from) {
    int at = from;
    while (at < characters.length) {
      byte known = beginnings[characters[at]];
      if (known == CAN || known == UNKNOWN && ask(characters[at])) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean ask(char c) {
    Matcher alone = pattern.matcher(String.valueOf(c));
    beginnings[c] = alone.lookingAt() || alone.hitEnd() ? CAN : CANNOT;
    return beginnings[c] == CAN;
  }
}
