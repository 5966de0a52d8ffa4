package gongkai.chart;

import java.util.ArrayList;
import java.util.List;

/** Words measured and broken without fonts: a Chinese character is one em, any other 0.56 em. */
final class Words {
  private static final int FIRST_WIDE = 0x2E80;
  private static final double NARROW = 0.56;
  private static final String NEVER_FIRST = "、，。；：）”》！？";

  private Words() {}

  /** The width in em. */
  static double width(String text) {
    return text.chars().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum();
  }

  /** Broken into lines of at most so many em, before any character that may begin a line. */
  static List<String> lines(String text, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double width = 0;
    for (char c : text.toCharArray()) {
      double w = c < FIRST_WIDE ? NARROW : 1;
      if (width + w > most && line.length() > 0 && NEVER_FIRST.indexOf(c) < 0) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.append(c);
      width += w;
    }
    lines.add(line.toString());
    return lines;
  }
}
