package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Upright bars from zero, year by year, with the amount above each. Where amounts are too wide to
 * stand above their bars, keys stand there and a list below gives the amounts.
 */
final class Bars {
  private static final int WIDTH = (int) (Drawing.WIDTH - 2 * Drawing.MARGIN);
  private static final int HEIGHT = 150;
  private static final double RIGHT = Drawing.WIDTH - Drawing.MARGIN;

  private final Svg svg = new Svg();
  private final Figure figure;
  private final List<String> years;
  private final List<String> series;
  private final List<Bar> bars;
  private final boolean keyed;
  private final double base;

  /** A number and the bar that stands for it, in the field's own coordinates. */
  private record Bar(Datum datum, Rectangle2D at, int series) {}

  private Bars(Figure figure) {
    this.figure = figure;
    this.years = figure.data().stream().map(Datum::name).distinct().toList();
    this.series = figure.data().stream().map(Datum::series).distinct().toList();
    this.bars = bars();
    double widest = bars.stream().mapToDouble(bar -> Words.width(bar.datum.text())).max().orElse(0);
    this.keyed = widest * Drawing.FONT + 2 > room();
    int legend = isLegendNeeded() ? series.size() : 1;
    this.base = Drawing.MARGIN + (legend + 1.4) * Drawing.LINE + HEIGHT;
  }

  static Drawing draw(Figure figure) {
    return new Bars(figure).draw();
  }

  private List<Bar> bars() {
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      values.add(new double[years.size()]);
    }
    for (Datum datum : figure.data()) {
      values.get(series.indexOf(datum.series()))[years.indexOf(datum.name())] = Amounts.yuan(datum);
    }
    List<Rectangle2D> places =
        values.isEmpty() ? List.of() : Marks.bars(WIDTH, HEIGHT, values, fill());
    return figure.data().stream().map(datum -> bar(datum, places)).toList();
  }

  private Bar bar(Datum datum, List<Rectangle2D> places) {
    int row = series.indexOf(datum.series());
    return new Bar(datum, places.get(row * years.size() + years.indexOf(datum.name())), row);
  }

  /** Share of a year's width that its bars take up. */
  private double fill() {
    return series.size() == 1 ? 0.3 : 0.9;
  }

  private double yearWidth() {
    return (double) WIDTH / Math.max(1, years.size());
  }

  /** Width that the words above a bar may take. */
  private double room() {
    return series.size() == 1 ? yearWidth() : yearWidth() * fill() / series.size();
  }

  private boolean isLegendNeeded() {
    return series.size() > 1 && !keyed;
  }

  private Drawing draw() {
    head();
    bars.forEach(this::mark);
    svg.open("path").set("class", "chart__axis").set("stroke", Tone.LINE);
    String from = Decimals.of(Drawing.MARGIN) + " " + Decimals.of(base);
    svg.set("d", "M" + from + "H" + Decimals.of(RIGHT)).close("path");
    svg.open("g").set("text-anchor", "middle");
    amounts();
    double bottom = base + years() * Drawing.LINE;
    svg.close("g");
    return keyed ? list(bottom) : new Drawing(svg.toString(), bottom + 2 * Drawing.MARGIN);
  }

  /** The unit at the right, and at the left what the tones stand for. */
  private void head() {
    double line = Drawing.MARGIN + Drawing.FONT;
    svg.open("text").set("x", RIGHT).set("y", line).set("text-anchor", "end");
    svg.text("单位：" + figure.unit()).close("text");
    for (int i = 0; isLegendNeeded() && i < series.size(); i++) {
      double y = line + i * Drawing.LINE;
      Tone.of(i, series.size()).paint(svg.open("rect"), "chart__swatch");
      svg.set("x", Drawing.MARGIN).set("y", y - 12).set("width", 14).set("height", 14);
      svg.close("rect").words(Drawing.MARGIN + 20, y, series.get(i));
    }
  }

  private void mark(Bar bar) {
    tone(bar).paint(svg.open("rect"), "chart__mark");
    svg.set("x", Drawing.MARGIN + bar.at.getX()).set("y", base - bar.at.getHeight());
    svg.set("width", bar.at.getWidth()).set("height", bar.at.getHeight()).close("rect");
  }

  /** Series differ in tone; of a single one, the last year stands out. */
  private Tone tone(Bar bar) {
    if (series.size() > 1) {
      return Tone.of(bar.series, series.size());
    }
    return bar.datum.name().equals(years.get(years.size() - 1)) ? Tone.DARK : Tone.MEDIUM;
  }

  private void amounts() {
    Keys keys = new Keys(bars.size());
    if (keyed) {
      svg.open("g").set("font-size", keys.font());
    }
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      String words = keyed ? keys.sign(i) : bar.datum.text();
      svg.words(middle(bar), base - bar.at.getHeight() - 6, words);
    }
    if (keyed) {
      svg.close("g");
    }
  }

  private static double middle(Bar bar) {
    return Drawing.MARGIN + bar.at.getCenterX();
  }

  /** Writes the years below their bars; returns how many lines they take. */
  private int years() {
    int most = 0;
    for (String year : years) {
      double x =
          bars.stream()
              .filter(bar -> bar.datum.name().equals(year))
              .mapToDouble(Bars::middle)
              .average()
              .orElseThrow();
      List<String> lines = Words.wrap(year, yearWidth() / Drawing.FONT);
      for (int i = 0; i < lines.size(); i++) {
        svg.words(x, base + 18 + i * Drawing.LINE, lines.get(i));
      }
      most = Math.max(most, lines.size());
    }
    return most;
  }

  private Drawing list(double top) {
    Rows rows = new Rows(svg, figure.data(), figure.unit(), top);
    for (int i = 0; i < bars.size(); i++) {
      Datum datum = bars.get(i).datum;
      String name = series.size() == 1 ? datum.name() : datum.name() + datum.series();
      rows.row(i, name, datum);
    }
    return new Drawing(svg.toString(), rows.bottom());
  }
}
