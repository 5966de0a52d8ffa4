package gongkai.preview;

/** What the preview adds to a page: its style, its script, the panel, and a bar of its own. */
final class Dressing {
  private static final String HEAD_END = "</head>";
  private static final String BODY_END = "</body>";

  private Dressing() {}

  /**
   * The page with all that.
   *
   * @param stamp tells the script when the page is not up to date any more
   * @param panel what is wrong; empty if nothing is
   * @param place the report that the page belongs to, as {@code bureau/year}; empty if none
   */
  static String of(String html, String stamp, String panel, String place) {
    String head =
        "<link rel=\"stylesheet\" href=\""
            + Paths.STYLE
            + "\">\n<script src=\""
            + Paths.SCRIPT
            + "\" data-stamp=\""
            + stamp
            + "\" data-place=\""
            + Markup.text(place)
            + "\" defer></script>\n";
    return insert(insert(html, HEAD_END, head), BODY_END, frame(panel, place));
  }

  private static String frame(String panel, String place) {
    String sheet =
        place.isEmpty()
            ? ""
            : "<a href=\"" + Paths.PROOF + Markup.text(place) + ".html\">核对单</a>\n";
    return "<div class=\"gk-preview\">\n"
        + "<div class=\"gk-fact-card\" id=\"gk-card\" role=\"dialog\""
        + " aria-label=\"这个数从哪里来，用在哪里\" tabindex=\"-1\" hidden></div>\n"
        + "<section class=\"gk-panel\" id=\"gk-panel\" role=\"region\" aria-live=\"polite\""
        + " aria-label=\"预览：要改的地方\">\n"
        + panel
        + "</section>\n"
        + "<nav class=\"gk-bar\" aria-label=\"预览\">\n<strong>预览</strong>\n"
        + sheet
        + "<a href=\""
        + Paths.FINDINGS
        + "\">全部问题</a>\n"
        + "<button type=\"button\" id=\"gk-toggle\" aria-controls=\"gk-panel\" hidden></button>\n"
        + "</nav>\n</div>\n";
  }

  /** Before the last such tag; at the end if the page has none. */
  private static String insert(String html, String tag, String what) {
    int at = html.lastIndexOf(tag);
    return at < 0 ? html + what : html.substring(0, at) + what + html.substring(at);
  }
}
