package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import java.awt.geom.Arc2D;
import java.util.ArrayList;
import java.util.List;

/** A ring of slices with keys on them, and below it what each key stands for. */
final class Ring {
  private static final double OUTER = 100;
  private static final double INNER = 54;
  private static final double CX = Charts.WIDTH / 2.0;
  private static final double CY = 122;
  private static final double KEY_AT = (OUTER + INNER) / 2;

  /** A slice below this angle has no room for its key, which then stands outside, on a leader. */
  private static final double SLIVER = 15;

  private static final double KEY_ROOM = 19;
  private static final double KEY_OUT = 13;
  private static final double TOP = 90;
  private static final double NAME_EM = 21;
  private static final int MOST_CIRCLED = 20;

  private final Figure figure;
  private final List<Datum> data;

  Ring(Figure figure) {
    this.figure = figure;
    this.data = figure.data();
  }

  /** Draws, and returns the height. */
  double draw(Svg svg) {
    if (data.isEmpty()) {
      circle(svg, "chart__mark chart__mark--none", "#c9c2b4");
      svg.line("chart__value", CX, CY + 5, "middle", "0" + figure.unit());
    } else {
      slices(svg);
    }
    double y = legend(svg, 2 * CY + 14);
    return absent(svg, y) + 6;
  }

  private void slices(Svg svg) {
    double[] values = data.stream().mapToDouble(d -> d.amount().value().doubleValue()).toArray();
    if (values.length == 1) {
      circle(svg, "chart__mark chart__mark--1", Palette.fill(1));
      key(svg, 0, CX, CY - KEY_AT, Palette.on(1));
      return;
    }
    List<Slice> slices = new ArrayList<>();
    double from = TOP;
    for (Arc2D arc : Marks.slices(360, values)) {
      double extent = Math.abs(arc.getAngleExtent());
      slices.add(new Slice(slices.size(), from, extent));
      from -= extent;
    }
    slices.forEach(slice -> slice(svg, slice));
    slices.stream()
        .filter(slice -> slice.extent >= SLIVER)
        .forEach(
            s ->
                key(
                    svg,
                    s.index,
                    x(s.middle(), KEY_AT),
                    y(s.middle(), KEY_AT),
                    Palette.on(color(s.index))));
    outside(svg, slices.stream().filter(slice -> slice.extent < SLIVER).toList());
  }

  /**
   * A slice, in degrees: it begins at an angle and goes clockwise.
   *
   * @param from counted against the clock from three o'clock
   */
  private record Slice(int index, double from, double extent) {
    double middle() {
      return from - extent / 2;
    }
  }

  private int color(int i) {
    return Palette.index(i, data.size());
  }

  private void slice(Svg svg, Slice slice) {
    double to = slice.from - slice.extent;
    int large = slice.extent > 180 ? 1 : 0;
    int color = color(slice.index);
    svg.raw("<path class=\"chart__mark chart__mark--" + color + "\" fill=\"")
        .raw(Palette.fill(color))
        .raw("\" stroke=\"#fff\" stroke-width=\"2\" d=\"M");
    point(svg, slice.from, OUTER);
    svg.raw("A100 100 0 " + large + " 1 ");
    point(svg, to, OUTER);
    svg.raw("L");
    point(svg, to, INNER);
    svg.raw("A54 54 0 " + large + " 0 ");
    point(svg, slice.from, INNER);
    svg.raw("z\"/>");
  }

  /** The keys of slivers, spread around the ring so that none meets another. */
  private void outside(Svg svg, List<Slice> slivers) {
    double[] angles =
        Spread.apart(
            slivers.stream().mapToDouble(Slice::middle).toArray(),
            Math.toDegrees(KEY_ROOM / (OUTER + KEY_OUT)));
    for (int n = 0; n < angles.length; n++) {
      Slice sliver = slivers.get(n);
      svg.raw("<path class=\"chart__leader\" stroke=\"#555\" fill=\"none\" d=\"M");
      point(svg, sliver.middle(), OUTER - 4);
      svg.raw("L");
      point(svg, angles[n], OUTER + 5);
      svg.raw("\"/>");
      key(svg, sliver.index, x(angles[n], OUTER + KEY_OUT), y(angles[n], OUTER + KEY_OUT), "");
    }
  }

  private static double x(double angle, double radius) {
    return CX + Math.cos(Math.toRadians(angle)) * radius;
  }

  private static double y(double angle, double radius) {
    return CY - Math.sin(Math.toRadians(angle)) * radius;
  }

  private static void point(Svg svg, double angle, double radius) {
    svg.number(x(angle, radius)).raw(" ").number(y(angle, radius));
  }

  private static void circle(Svg svg, String css, String fill) {
    double r = (OUTER + INNER) / 2;
    svg.raw("<circle class=\"" + css + " chart__whole\" fill=\"none\" stroke=\"" + fill + "\"")
        .attribute("cx", CX)
        .attribute("cy", CY)
        .attribute("r", r)
        .attribute("stroke-width", OUTER - INNER)
        .raw("/>");
  }

  private static String keyOf(int i) {
    return i < MOST_CIRCLED ? String.valueOf((char) ('①' + i)) : String.valueOf(i + 1);
  }

  private static void key(Svg svg, int i, double x, double y, String fill) {
    String paint = fill.isEmpty() ? "" : " fill=\"" + fill + "\"";
    svg.raw(
            "<text class=\"chart__key"
                + (fill.isEmpty()
                    ? ""
                    : fill.equals("#fff") ? " chart__key--light" : " chart__key--dark"))
        .raw("\" font-size=\"16\" text-anchor=\"middle\"" + paint)
        .attribute("x", x)
        .attribute("y", y + 6)
        .raw(">")
        .text(keyOf(i))
        .raw("</text>");
  }

  private double legend(Svg svg, double top) {
    double y = top;
    for (int i = 0; i < data.size(); i++) {
      Datum datum = data.get(i);
      String amount = datum.text() + figure.unit() + "，占" + datum.share();
      svg.line("chart__label", 8, y, "start", keyOf(i));
      double room = NAME_EM - Words.width(amount);
      List<String> lines = Words.lines(datum.name(), NAME_EM);
      boolean beside = Words.width(datum.name()) <= room;
      for (String line : lines) {
        svg.line("chart__label", 28, y, "start", line);
        y += Charts.ROW;
      }
      double at = beside ? y - Charts.ROW : y;
      svg.line("chart__value", Charts.WIDTH - 8, at, "end", amount);
      y = at + Charts.ROW + 2;
    }
    return y;
  }

  private double absent(Svg svg, double top) {
    double y = top;
    if (!figure.absent().isEmpty() && !data.isEmpty()) {
      String words = "为0的项目：" + String.join("、", figure.absent());
      for (String line : Words.lines(words, NAME_EM + 2)) {
        svg.line("chart__note", 8, y, "start", line);
        y += Charts.ROW;
      }
    }
    return y - Charts.ROW + 8;
  }
}
