package gongkai.chart;

import gongkai.figure.Figure;

/**
 * Draws figures. The same figure gives the same bytes on every machine: no font, locale or clock is
 * asked.
 *
 * <p>Everything carries a class for the theme ({@code chart__mark--1} and so on) and a colour of
 * its own as a presentation attribute, which any rule of the theme overrides and which keeps a
 * saved SVG readable. There is no width: the drawing fills its container, and since 360 units are
 * drawn with words of 14, they stay above 11 pixels down to a width of 288.
 */
public final class Charts {
  private Charts() {}

  /**
   * An {@code <svg>} element to stand in a page or in a file of its own.
   *
   * @param idPrefix distinguishes the ids of this figure from all others of the page, e.g. {@code
   *     figure-2}
   */
  public static String svg(Figure figure, String idPrefix) {
    Drawing drawing =
        switch (figure.kind()) {
          case BARS -> Bars.draw(figure);
          case RING -> Ring.draw(figure);
        };
    String title = idPrefix + "-t";
    String description = idPrefix + "-d";
    return new Svg()
        .open("svg")
        .set("xmlns", "http://www.w3.org/2000/svg")
        .set("class", "chart chart--" + (figure.kind() == Figure.Kind.BARS ? "bars" : "ring"))
        .set("role", "img")
        .set("aria-labelledby", title + " " + description)
        .set("viewBox", "0 0 " + Decimals.of(Drawing.WIDTH) + " " + Decimals.of(drawing.height()))
        .set("font-family", "sans-serif")
        .set("font-size", Drawing.FONT)
        .set("fill", Tone.INK)
        .line(title(figure), "title", title)
        .line(figure.description(), "desc", description)
        .add(drawing.content())
        .close("svg")
        .toString();
  }

  private static String title(Figure figure) {
    return "图" + figure.number() + " " + figure.caption();
  }
}
