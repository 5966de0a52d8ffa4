package gongkai.chart;

/**
 * Writes elements one after the other; what is put between tags is escaped. A tag stays open for
 * attributes until content or an end is written.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder(2048);
  private boolean inTag;

  Svg open(String element) {
    endTag();
    out.append('<').append(element);
    inTag = true;
    return this;
  }

  Svg set(String attribute, String value) {
    out.append(' ').append(attribute).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Svg set(String attribute, double value) {
    return set(attribute, Decimals.of(value));
  }

  Svg text(String words) {
    endTag();
    escape(words);
    return this;
  }

  /** Content written by another writer. */
  Svg add(String content) {
    endTag();
    out.append(content);
    return this;
  }

  Svg close(String element) {
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  /** An element with an id that holds nothing but words. */
  Svg line(String words, String element, String id) {
    return open(element).set("id", id).text(words).close(element);
  }

  /** Words at a place, aligned as the group around them says. */
  Svg words(double x, double y, String words) {
    return open("text").set("x", x).set("y", y).text(words).close("text");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String words) {
    int c;
    for (int i = 0; i < words.length(); i += Character.charCount(c)) {
      c = words.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> append(c);
      }
    }
  }

  private void append(int c) {
    if (allowed(c)) {
      out.appendCodePoint(c);
    }
  }

  /** The characters of XML 1.0, section 2.2; others cannot be written there even when escaped. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
