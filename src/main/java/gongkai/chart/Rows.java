package gongkai.chart;

import gongkai.figure.Datum;
import java.util.List;

/**
 * The list below a drawing that says what its keys stand for: key, name, amount, share. Names are
 * broken where the widest amount leaves them no room.
 */
final class Rows {
  private static final double LEFT = Drawing.MARGIN;
  private static final double RIGHT = Drawing.WIDTH - Drawing.MARGIN;
  private static final double NAME = LEFT + 23;
  private static final double GAP = 7;

  private final Svg svg;
  private final Keys keys;
  private final String unit;
  private final double amountEnd;
  private final double nameEm;
  private double y;

  /**
   * @param y the line under which the list begins
   */
  Rows(Svg svg, List<Datum> data, String unit, double y) {
    this.svg = svg;
    this.keys = new Keys(data.size());
    this.unit = unit;
    this.y = y;
    double share = data.stream().mapToDouble(d -> Words.width(d.share())).max().orElse(0);
    double amount = data.stream().mapToDouble(d -> Words.width(d.text() + unit)).max().orElse(0);
    this.amountEnd = RIGHT - share * Drawing.FONT - (share == 0 ? 0 : GAP);
    this.nameEm = (amountEnd - amount * Drawing.FONT - GAP - NAME) / Drawing.FONT;
  }

  /** Adds a row for the n-th key, counted from 0, under the last one. */
  void row(int n, String name, Datum datum) {
    y += Drawing.LINE + 2;
    svg.open("text").set("y", y);
    double lower = keys.drop() - Drawing.DROP * Drawing.FONT;
    span(LEFT).set("font-size", keys.font()).set("dy", lower).text(keys.sign(n)).close("tspan");
    List<String> lines = Words.balance(name, nameEm);
    span(NAME).set("dy", -lower).text(lines.get(0)).close("tspan");
    span(amountEnd).set("text-anchor", "end").text(datum.text() + unit).close("tspan");
    if (!datum.share().isEmpty()) {
      span(RIGHT).set("text-anchor", "end").text(datum.share()).close("tspan");
    }
    for (String line : lines.subList(1, lines.size())) {
      y += Drawing.LINE - 2;
      span(NAME).set("y", y).text(line).close("tspan");
    }
    svg.close("text");
  }

  /** Adds words over the full width. */
  void note(String words) {
    y += Drawing.MARGIN;
    for (String line : Words.wrap(words, (RIGHT - LEFT) / Drawing.FONT)) {
      y += Drawing.LINE;
      svg.words(LEFT, y, line);
    }
  }

  /** The line under which the drawing goes on or ends. */
  double bottom() {
    return y + 2 * Drawing.MARGIN;
  }

  private Svg span(double x) {
    return svg.open("tspan").set("x", x);
  }
}
