package gongkai.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Asterisks that stand for something not filled in, as against those that mark emphasis: Markdown
 * makes emphasis of {@code 支出**万元，完成预算**%} too.
 *
 * @param certain whether a unit follows, so that nothing but a blank can be meant
 */
record Stars(int start, int end, boolean certain) {
  private static final Pattern RUN = Pattern.compile("(?:\\\\?\\*)+");
  private static final Pattern RULER = Pattern.compile("[ \\t*]*");
  private static final Pattern UNIT = Pattern.compile("\\s*" + Words.UNIT);
  private static final Pattern MONEY = Pattern.compile("\\s*(?:万元|亿元|[%％])");

  /** Words behind which an amount is missing. */
  private static final Pattern WANTS = Pattern.compile(".*[为共计达支出入算用排增减加少占：:]\\s*");

  /** The blanks in a text, in order. */
  static List<Stars> in(String words) {
    List<Stars> blanks = new ArrayList<>();
    if (words.indexOf('*') >= 0) {
      Words.blocks(words).stream()
          .filter(block -> block.text().indexOf('*') >= 0)
          .forEach(block -> block(words, block, blanks));
    }
    return blanks;
  }

  /** Emphasis never reaches from one block of Markdown into the next. */
  private static void block(String words, Words.Block block, List<Stars> blanks) {
    List<MatchResult> runs =
        RUN.matcher(words)
            .region(block.start(), block.end())
            .results()
            .filter(run -> !isOther(run, before(words, run), after(words, run)))
            .toList();
    for (int i = 0; i < runs.size(); i++) {
      MatchResult run = runs.get(i);
      boolean paired = i + 1 < runs.size() && runs.get(i + 1).group().equals(run.group());
      int end = paired ? runs.get(i + 1).start() : block.end();
      String between = words.substring(run.end(), end);
      if (UNIT.matcher(between).lookingAt() && !(paired && UNIT.matcher(between).matches())) {
        blanks.add(new Stars(run.start(), run.end(), true));
      } else if (paired && !run.group().contains("\\")) {
        i++; // Emphasis, which the next run closes.
      } else if (WANTS.matcher(before(words, run)).matches()) {
        blanks.add(new Stars(run.start(), run.end(), false));
      }
    }
  }

  /** A bullet, a ruler, a sign of multiplication, the end of *100*%, or part of a masked number. */
  private static boolean isOther(MatchResult run, String before, String after) {
    boolean behindDigit = !before.isEmpty() && isDigit(before.charAt(before.length() - 1));
    if (run.group().length() == 1) {
      return before.isBlank() || behindDigit || !MONEY.matcher(after).lookingAt();
    }
    boolean masked = behindDigit && !after.isEmpty() && Character.isDigit(after.charAt(0));
    return masked || RULER.matcher(before + after).matches();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String before(String words, MatchResult run) {
    return words.substring(words.lastIndexOf('\n', run.start() - 1) + 1, run.start());
  }

  private static String after(String words, MatchResult run) {
    int end = words.indexOf('\n', run.end());
    return words.substring(run.end(), end < 0 ? words.length() : end);
  }
}
