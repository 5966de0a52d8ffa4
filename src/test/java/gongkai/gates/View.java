package gongkai.gates;

import java.util.List;
import java.util.Map;

/** How a page is looked at. */
enum View {
  WIDE(1280),
  NARROW(320),
  DARK(1280),
  FORCED_COLOURS(1280),
  PRINT(1280),
  /** Letters of twice the size. */
  LARGE_TEXT(1280),
  /** Twice as large in a window of half the width: as narrow as 320 pixels. */
  LARGE_TEXT_NARROW(640),
  /** Lines, letters and words as far apart as WCAG 1.4.12 has readers set them. */
  WIDE_SPACING_NARROW(320);

  /** The views that every page is judged in by axe. */
  static final List<View> ALL = List.of(WIDE, NARROW, DARK, FORCED_COLOURS, PRINT, LARGE_TEXT);

  private static final int HIGH = 900;

  private final int width;

  View(int width) {
    this.width = width;
  }

  /** Sets the window up. */
  void set(Tab tab) {
    tab.size(width, HIGH);
    switch (this) {
      case DARK -> tab.media("screen", Map.of("prefers-color-scheme", "dark"));
      case FORCED_COLOURS -> tab.media("screen", Map.of("forced-colors", "active"));
      case PRINT -> tab.media("print", Map.of());
      default -> tab.media("screen", Map.of());
    }
  }

  /** Opens a page with all that is folded away unfolded: it is part of the page. */
  void open(Tab tab, String address) {
    tab.open(address);
    switch (this) {
      case LARGE_TEXT, LARGE_TEXT_NARROW ->
          tab.evaluate(
              "(root => root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize)"
                  + " + 'px')(document.documentElement)");
      case WIDE_SPACING_NARROW ->
          tab.evaluate(
              "document.head.append(Object.assign(document.createElement('style'), {textContent:"
                  + " 'body *{line-height:1.5!important;letter-spacing:.12em!important;"
                  + "word-spacing:.16em!important}p{margin-bottom:2em!important}'}))");
      default -> {}
    }
    tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }
}
