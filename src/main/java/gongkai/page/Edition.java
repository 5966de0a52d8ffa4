package gongkai.page;

import gongkai.prose.Html;
import gongkai.theme.Theme;
import java.util.Optional;

/** The forms in which a report's pages are given out; a theme has a layout for each. */
public enum Edition {
  /** Pages of the site, with their files and the pages around them. */
  SITE(""),
  /** Whole pages, each for itself: nothing is loaded, so that each opens from disk alone. */
  SINGLE("single"),
  /**
   * The body alone, with styles that reach nothing else, to be pasted into another system's page.
   */
  FRAGMENT("fragment");

  /** The class of what a fragment stands in. */
  public static final String WRAPPER = "gongkai";

  private static final String INDEX = "/index.html";

  private final String layout;

  Edition(String layout) {
    this.layout = layout;
  }

  /** The layout that prints what the site prints with another one. */
  String layout(String site) {
    return this == SITE ? site : layout;
  }

  /** The styles that its pages bring with them. */
  Optional<Html> styles(Theme theme) {
    return switch (this) {
      case SITE -> Optional.empty();
      case SINGLE -> Optional.of(inPage(theme.css()));
      case FRAGMENT -> Optional.of(inPage(theme.css("." + WRAPPER)));
    };
  }

  /** Nothing in a style sheet may look like the end of its element. */
  private static Html inPage(String css) {
    return new Html(css.replace("</", "<\\/"));
  }

  /** Whether it has the file at an address: apart from the site, pages alone. */
  boolean has(String address) {
    return this == SITE || address.endsWith(".html");
  }

  /** Where it has the page at an address of the site: apart from the site, all in one folder. */
  String address(String site) {
    if (this == SITE) {
      return site;
    }
    String page = site.endsWith(INDEX) ? site.replace(INDEX, ".html") : site;
    return page.replace('/', '-');
  }
}
