package gongkai.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Measures and breaks words without asking a font, in em (1 em is the size of the font). The widths
 * are those of the usual Chinese fonts, where they differ the wider one.
 */
final class Words {
  /** What a line must not be broken within: numbers, and punctuation and what it belongs to. */
  private static final Pattern UNBREAKABLE =
      Pattern.compile("[（《“‘]*(?:[\\x21-\\x7e]{1,12}|.)[、，。；：！？）》”’]*", Pattern.DOTALL);

  private Words() {}

  static double width(String words) {
    double width = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      width += Character.isLowSurrogate(c) ? 0 : width(c);
    }
    return width;
  }

  private static double width(char c) {
    if (c == '.' || c == ',') {
      return 0.32;
    }
    if (c == '%') {
      return 0.92;
    }
    // From the dashes and quotation marks on, Chinese fonts draw full squares.
    return c < 0x2010 ? 0.56 : 1;
  }

  /** Lines of at most so many em, as far as the words can be broken; at least one line. */
  static List<String> wrap(String words, double em) {
    return width(words) <= em ? List.of(words) : fill(pieces(words), em);
  }

  /**
   * As few lines as {@link #wrap} makes, but of like length, so that no single character is left.
   */
  static List<String> balance(String words, double em) {
    double width = width(words);
    if (width <= em) {
      return List.of(words);
    }
    List<String> pieces = pieces(words);
    int most = fill(pieces, em).size();
    double narrow = width / most;
    List<String> lines = fill(pieces, narrow);
    while (lines.size() > most) {
      narrow += 0.5;
      lines = fill(pieces, Math.min(narrow, em));
    }
    return lines;
  }

  private static List<String> pieces(String words) {
    return UNBREAKABLE.matcher(words).results().map(MatchResult::group).toList();
  }

  private static List<String> fill(List<String> pieces, double em) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (String next : pieces) {
      double width = width(next);
      if (!line.isEmpty() && used + width > em) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(next);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }
}
