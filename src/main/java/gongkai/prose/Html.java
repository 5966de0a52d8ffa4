package gongkai.prose;

import java.util.regex.Pattern;

/**
 * Markup that is safe to insert in a page.
 *
 * @param markup made by this program from escaped text; never taken from a file as it stands
 */
public record Html(String markup) {
  private static final Pattern BREAK =
      Pattern.compile("\\s*(?:</(?:p|li|h\\d|tr|t[dh]|d[dt]|caption)>|<br>)\\s*");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
    String lines = BREAK.matcher(markup).replaceAll("\n");
    return TAG.matcher(lines)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
