package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Upright bars from zero: a group for each year, a bar for each series. */
final class Bars {
  private static final int PLOT = 170;
  private static final int TOP = 26;
  private static final double SINGLE = 0.34;
  private static final double GROUPED = 0.72;

  private final Figure figure;
  private final List<String> years;
  private final List<String> series;

  Bars(Figure figure) {
    this.figure = figure;
    this.years = figure.data().stream().map(Datum::name).distinct().sorted().toList();
    this.series = figure.data().stream().map(Datum::series).distinct().toList();
  }

  /** Draws, and returns the height. */
  double draw(Svg svg) {
    double top = series.size() > 1 ? legend(svg) : 4;
    List<double[]> values = series.stream().map(this::values).toList();
    double fill = series.size() > 1 ? GROUPED : SINGLE;
    List<Rectangle2D> marks = Marks.bars(Charts.WIDTH, PLOT, values, fill);
    double base = top + TOP + PLOT;
    for (int s = 0; s < series.size(); s++) {
      for (int y = 0; y < years.size(); y++) {
        bar(svg, marks.get(s * years.size() + y), s, y, top + TOP);
      }
    }
    svg.raw("<path class=\"chart__axis\" stroke=\"#555\" d=\"M8 ").number(base).raw("H352\"/>");
    for (int y = 0; y < years.size(); y++) {
      double x = Charts.WIDTH * (y + 0.5) / years.size();
      svg.line("chart__label", x, base + 20, "middle", years.get(y));
    }
    return base + 32;
  }

  private double legend(Svg svg) {
    double y = 8;
    for (int s = 0; s < series.size(); s++) {
      int index = color(s, years.size() - 1);
      svg.raw("<rect class=\"chart__mark chart__mark--" + index + "\" x=\"8\"")
          .attribute("y", y)
          .raw(" width=\"14\" height=\"14\" fill=\"" + Palette.fill(index) + "\"/>")
          .line("chart__label", 28, y + 12, "start", series.get(s));
      y += Charts.ROW;
    }
    return y + 4;
  }

  /** One series: the year before is light, this year dark. Several: a colour each. */
  private int color(int s, int y) {
    return series.size() > 1 ? s + 1 : y == years.size() - 1 ? 1 : 2;
  }

  private void bar(Svg svg, Rectangle2D mark, int s, int y, double top) {
    int index = color(s, y);
    svg.raw("<rect class=\"chart__mark chart__mark--" + index + "\"")
        .attribute("x", mark.getX())
        .attribute("y", top + mark.getY())
        .attribute("width", mark.getWidth())
        .attribute("height", mark.getHeight())
        .raw(" fill=\"" + Palette.fill(index) + "\"/>");
    datum(series.get(s), years.get(y))
        .forEach(
            d ->
                svg.line(
                    "chart__value", mark.getCenterX(), top + mark.getY() - 7, "middle", d.text()));
  }

  private List<Datum> datum(String series, String year) {
    return figure.data().stream()
        .filter(d -> d.series().equals(series) && d.name().equals(year))
        .toList();
  }

  private double[] values(String name) {
    return years.stream()
        .flatMapToDouble(
            year ->
                datum(name, year).stream()
                    .mapToDouble(d -> Math.max(0, d.amount().value().doubleValue()))
                    .limit(1))
        .toArray();
  }
}
