package gongkai.preview;

/** Text as it stands in HTML. */
final class Markup {
  private Markup() {}

  static String text(Object words) {
    return words
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
