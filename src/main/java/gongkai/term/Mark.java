package gongkai.term;

/**
 * A fact as a proof prints it: its words, and before them its path. Characters that no text has set
 * them apart, so that they pass unchanged through templates and Markdown, and can be told from what
 * stands around them.
 */
public final class Mark {
  public static final char OPEN = '\uE010';
  public static final char MIDDLE = '\uE011';
  public static final char CLOSE = '\uE012';

  /** Between the paths of two facts of which the quotient is printed. */
  public static final String BY = "÷";

  private Mark() {}

  /** The words with the path before them; no words stay none. */
  public static String of(String path, String words) {
    return words.isEmpty() ? words : OPEN + path + MIDDLE + words + CLOSE;
  }

  /** The path in a text that is a mark; empty if it is none. */
  public static String path(String text) {
    int end = text.indexOf(MIDDLE);
    return end > 0 && text.charAt(0) == OPEN ? text.substring(1, end) : "";
  }

  /** A text with its words alone. */
  public static String strip(String text) {
    if (text.indexOf(OPEN) < 0) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    boolean path = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      path = c == OPEN || path && c != MIDDLE;
      if (!path && c != MIDDLE && c != CLOSE) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
