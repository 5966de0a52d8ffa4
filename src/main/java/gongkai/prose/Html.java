package gongkai.prose;

import java.util.Map;
import java.util.Set;

/**
 * Markup that is safe to insert in a page.
 *
 * @param markup made by this program from escaped text; never taken from a file as it stands
 */
public record Html(String markup) {
  /** What ends a line. */
  private static final Set<String> BREAKS =
      Set.of(
          "/p",
          "/li",
          "/h1",
          "/h2",
          "/h3",
          "/h4",
          "/h5",
          "/h6",
          "/tr",
          "/td",
          "/th",
          "/dd",
          "/dt",
          "/caption",
          "br");

  private static final Map<String, Character> ENTITIES =
      Map.of("&lt;", '<', "&gt;", '>', "&quot;", '"', "&#39;", '\'', "&amp;", '&');

  /** Plain text, escaped. */
  public static Html text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return new Html(out.toString());
  }

  @Override
  public String toString() {
    return markup;
  }

  /** Its words alone, a line for each paragraph, item or cell. */
  public String words() {
    StringBuilder words = new StringBuilder(markup.length());
    int at = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      int end = c == '<' ? markup.indexOf('>', at) : -1;
      if (end > 0) {
        if (BREAKS.contains(markup.substring(at + 1, end))) {
          breakLine(words);
          end = skipBlank(end);
        }
        at = end + 1;
      } else {
        at = c == '&' ? entity(at, words) : plain(c, at, words);
      }
    }
    return words.toString().strip();
  }

  private static int plain(char c, int at, StringBuilder words) {
    words.append(c);
    return at + 1;
  }

  private static void breakLine(StringBuilder words) {
    int end = words.length();
    while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    words.setLength(end);
    words.append('\n');
  }

  /** The last of the blanks behind a place. */
  private int skipBlank(int at) {
    int end = at;
    while (end + 1 < markup.length() && Character.isWhitespace(markup.charAt(end + 1))) {
      end++;
    }
    return end;
  }

  private int entity(int at, StringBuilder words) {
    for (Map.Entry<String, Character> entity : ENTITIES.entrySet()) {
      if (markup.startsWith(entity.getKey(), at)) {
        words.append(entity.getValue().charValue());
        return at + entity.getKey().length();
      }
    }
    return plain('&', at, words);
  }
}
