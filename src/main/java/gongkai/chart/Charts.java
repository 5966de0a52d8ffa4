package gongkai.chart;

import gongkai.figure.Figure;

/**
 * Draws figures as SVG for embedding in a page: 360 units wide, so that the smallest words (14
 * units) stay above 11 px where the figure is 288 px wide. The theme colours it by class; without a
 * theme it is still readable.
 */
public final class Charts {
  static final int WIDTH = 360;
  static final int ROW = 22;

  private Charts() {}

  /**
   * The figure as one {@code svg} element of one to three KB.
   *
   * @param id unique in the page; a letter first
   */
  public static String svg(Figure figure, String id) {
    Svg body = new Svg();
    double height =
        figure.kind() == Figure.Kind.BARS
            ? new Bars(figure).draw(body)
            : new Ring(figure).draw(body);
    boolean bars = figure.kind() == Figure.Kind.BARS;
    return new Svg()
        .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ")
        .raw(bars ? "chart--bars" : "chart--ring")
        .raw("\" role=\"img\" aria-labelledby=\"")
        .raw(id + "-t " + id + "-d\" viewBox=\"0 0 " + WIDTH + " ")
        .number(height)
        .raw("\" font-size=\"14\" fill=\"#1a1a1a\"><title id=\"" + id + "-t\">")
        .text("图" + figure.number() + "：" + figure.caption())
        .raw("</title><desc id=\"" + id + "-d\">")
        .text(figure.description())
        .raw("</desc>")
        .raw(body.toString())
        .raw("</svg>")
        .toString();
  }
}
