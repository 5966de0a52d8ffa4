package gongkai.chart;

/** Writes SVG: elements, escaped text, and numbers of at most two decimals in every locale. */
final class Svg {
  private final StringBuilder out = new StringBuilder(2048);

  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  Svg text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c >= ' ') {
            out.append(c);
          }
        }
      }
    }
    return this;
  }

  Svg number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 > 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
    return this;
  }

  Svg attribute(String name, double value) {
    return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
  }

  /** One line of text, anchored so that the width of the reader's font does not matter. */
  Svg line(String css, double x, double y, String anchor, String words) {
    return raw("<text class=\"")
        .raw(css)
        .raw("\"")
        .attribute("x", x)
        .attribute("y", y)
        .raw(anchor.equals("start") ? ">" : " text-anchor=\"" + anchor + "\">")
        .text(words)
        .raw("</text>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
