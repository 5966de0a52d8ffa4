package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;

/** How rules go through what the bureau wrote. */
final class Words {
  /** A correction quotes what was wrong. */
  private static final String CORRECTIONS = "更正.";

  /** What follows a number, and would follow a blank. */
  static final String UNIT = "(?:万元|亿元|[%％]|(?:元|批次|人次|[个人辆次台名项家户分])(?![\\p{IsHan}\\w]))";

  private Words() {}

  /** All passages that are printed as the bureau's own words. */
  static List<Passage> of(Subject subject) {
    return subject.passages().stream().filter(Words::isPrinted).toList();
  }

  private static boolean isPrinted(Passage passage) {
    return !passage.path().startsWith(CORRECTIONS);
  }

  /** Every match of a pattern in them. */
  static void each(Subject subject, Finder finder, BiConsumer<Passage, MatchResult> found) {
    for (Passage passage : subject.passages()) {
      if (isPrinted(passage)) {
        finder.each(passage, found);
      }
    }
  }

  /**
   * A paragraph, a list or a table: what Markdown sets apart by empty lines.
   *
   * @param start in the passage
   */
  record Block(int start, String text) {
    int end() {
      return start + text.length();
    }
  }

  /** The blocks of a text, in order. */
  static List<Block> blocks(String words) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < words.length(); ) {
      int end = words.indexOf('\n', at) < 0 ? words.length() : words.indexOf('\n', at) + 1;
      if (isBlank(words, at, end)) {
        add(words, start, at, blocks);
        start = end;
      }
      at = end;
    }
    add(words, start, words.length(), blocks);
    return blocks;
  }

  private static boolean isBlank(String words, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at == to;
  }

  private static void add(String words, int start, int end, List<Block> blocks) {
    if (start < end) {
      blocks.add(new Block(start, words.substring(start, end)));
    }
  }

  /** Whether the line of a match is a row of a table. */
  static boolean inTable(Passage passage, MatchResult match) {
    return passage.isDocument() && passage.line(match.start()).stripLeading().startsWith("|");
  }
}
