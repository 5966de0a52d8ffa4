package gongkai.preview;

/** The preview's own pages. */
final class Document {
  private Document() {}

  /** Up to the content. */
  static String head(String title) {
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Markup.text(title)
        + "</title>\n<link rel=\"stylesheet\" href=\""
        + Paths.STYLE
        + "\">\n</head>\n<body class=\"gk-own\">\n";
  }

  /** A page with one heading and some text. */
  static String of(String title, String content) {
    return head(title)
        + "<main class=\"gk-sheet\">\n<h1>"
        + Markup.text(title)
        + "</h1>\n"
        + content
        + "</main>\n</body>\n</html>\n";
  }
}
