package gongkai.prose;

import java.util.Optional;

/**
 * What no document has, and what would keep the reading of Markdown from coming to an end: reading
 * takes a time that grows with the square of a block's length, and goes as deep as blocks and marks
 * are nested.
 *
 * @param line counted from 1
 */
public record Excess(int line, String message) {
  /** Ten times the longest annex known. */
  private static final int LONGEST = 200_000;

  private static final int LONGEST_BLOCK = 20_000;
  private static final int DEEPEST = 12;
  private static final int WIDEST_INDENT = 40;
  private static final String MARKS = "*_[]<`";
  private static final int MOST_MARKS = 1_000;
  private static final String RULED = "*_-=+#~";
  private static final int LONGEST_RULE = 300;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CELLS = 3_000;

  /** The first in a document. */
  public static Optional<Excess> in(String markdown) {
    if (markdown.length() > LONGEST) {
      return Optional.of(new Excess(1, "文档有 " + markdown.length() + " 个字，最多 " + LONGEST));
    }
    Scan scan = new Scan();
    int line = 0;
    for (int from = 0; from <= markdown.length(); line++) {
      int end = markdown.indexOf('\n', from);
      int to = end < 0 ? markdown.length() : end;
      Optional<String> message = scan.line(markdown, from, to);
      if (message.isPresent()) {
        return Optional.of(new Excess(line + 1, message.get()));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  /** Goes through a document line by line. */
  private static final class Scan {
    private int length;
    private int marks;
    private int cells;

    /** What the line has too much of, alone or with those before it in its block. */
    Optional<String> line(String text, int from, int to) {
      if (text.substring(from, to).isBlank()) {
        length = 0;
        marks = 0;
        cells = 0;
        return Optional.empty();
      }
      int columns = count(text, from, to, "|");
      length += to - from;
      marks += count(text, from, to, MARKS);
      cells += columns;
      if (length > LONGEST_BLOCK) {
        return Optional.of("一段（没有空行的几行）超过 " + LONGEST_BLOCK + " 个字");
      }
      if (marks > MOST_MARKS) {
        return Optional.of("一段里的 " + spaced(MARKS) + " 合起来超过 " + MOST_MARKS + " 个");
      }
      if (columns > MOST_COLUMNS || cells > MOST_CELLS) {
        return Optional.of("表超过 " + MOST_COLUMNS + " 栏或 " + MOST_CELLS + " 格");
      }
      if (rule(text, from, to) > LONGEST_RULE) {
        return Optional.of("一行开头的 " + spaced(RULED) + " 合起来超过 " + LONGEST_RULE + " 个");
      }
      return depth(text, from, to);
    }

    /** How many marks a line begins with. */
    private static int rule(String text, int from, int to) {
      int end = from;
      while (end < to && (RULED.indexOf(text.charAt(end)) >= 0 || text.charAt(end) <= ' ')) {
        end++;
      }
      return count(text, from, end, RULED);
    }

    private static String spaced(String marks) {
      return String.join(" ", marks.split(""));
    }

    private static int count(String text, int from, int to, String marks) {
      int count = 0;
      for (int i = from; i < to; i++) {
        count += marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      }
      return count;
    }

    /** Quotes and lists within each other, as they show at the beginning of a line. */
    private static Optional<String> depth(String text, int from, int to) {
      int depth = 0;
      int indent = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == ' ' || c == '\t') {
          indent += c == '\t' ? 4 : 1;
        } else if (c == '>' || isItem(text, i, to)) {
          depth++;
          while (c >= '0' && c <= '9') {
            c = text.charAt(++i);
          }
        } else {
          break;
        }
      }
      return depth > DEEPEST || indent > WIDEST_INDENT
          ? Optional.of("引用、列表一层套一层，或缩进太多")
          : Optional.empty();
    }

    private static boolean isItem(String text, int at, int to) {
      int i = at;
      while (i < to && Character.digit(text.charAt(i), 10) >= 0 && text.charAt(i) < 0x80) {
        i++;
      }
      String marks = i > at ? ".)" : "-*+:";
      boolean ends = i + 1 >= to || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t';
      return i < to && marks.indexOf(text.charAt(i)) >= 0 && ends;
    }
  }
}
