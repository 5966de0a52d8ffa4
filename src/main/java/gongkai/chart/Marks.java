package gongkai.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.PieStyler.ClockwiseDirectionType;
import org.knowm.xchart.style.Styler;

/**
 * Where XChart puts the marks of a chart. It is asked for nothing else: with words, axes and
 * backgrounds off, the only opaque shapes it fills are one per number, in the order of the numbers.
 */
final class Marks {
  private static final Color CLEAR = new Color(0, 0, 0, 0);

  /**
   * The highest value XChart ever sees. Below 1e-10 its tick calculator returns before it measures
   * a label, so no font is loaded; only ratios matter here.
   */
  private static final double TOP = 1e-12;

  private Marks() {}

  /**
   * Bars in a field of the given size, upright from its lower edge; the highest one fills it.
   *
   * @param series for each series its values, none negative, one per category
   * @param fill share of a category's width that its bars take up together
   * @return all bars of the first series, then those of the second, and so on
   */
  static List<Rectangle2D> bars(int width, int height, List<double[]> series, double fill) {
    double max = series.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    double unit = max == 0 ? 0 : TOP / max;
    CategoryChart chart = new CategoryChart(width, height);
    style(chart.getStyler()).setAvailableSpaceFill(fill);
    for (int i = 0; i < series.size(); i++) {
      double[] values = series.get(i);
      chart.addSeries("" + i, positions(values.length), scaled(values, unit));
    }
    Tap tap = new Tap();
    chart.paint(tap, width, height);
    return tap.marks.stream().map(Shape::getBounds2D).toList();
  }

  /**
   * Slices of a circle, clockwise from 12 o'clock, in the order of the values.
   *
   * @param values all greater than zero
   */
  static List<Slice> slices(double[] values) {
    if (values.length == 0) {
      return List.of();
    }
    int size = 100;
    PieChart chart = new PieChart(size, size);
    style(chart.getStyler());
    for (int i = 0; i < values.length; i++) {
      chart.addSeries("" + i, values[i]);
    }
    Tap tap = new Tap();
    chart.paint(tap, size, size);
    return tap.marks.stream().map(mark -> slice((Arc2D) mark)).toList();
  }

  /** Java turns counter-clockwise from 3 o'clock, and an arc may run either way. */
  private static Slice slice(Arc2D arc) {
    double extent = arc.getAngleExtent();
    return new Slice(90 - arc.getAngleStart() - Math.max(0, extent), Math.abs(extent));
  }

  private static double[] positions(int count) {
    double[] positions = new double[count];
    Arrays.setAll(positions, i -> i);
    return positions;
  }

  private static double[] scaled(double[] values, double unit) {
    return Arrays.stream(values).map(value -> value * unit).toArray();
  }

  private static CategoryStyler style(CategoryStyler styler) {
    bare(styler);
    styler
        .setAxisTitlesVisible(false)
        .setAxisTicksVisible(false)
        .setAxisTicksLineVisible(false)
        .setAxisTicksMarksVisible(false)
        .setPlotGridLinesVisible(false)
        .setPlotTicksMarksVisible(false)
        .setPlotMargin(0)
        .setYAxisMin(0.0)
        .setYAxisMax(TOP);
    return styler;
  }

  private static void style(PieStyler styler) {
    bare(styler);
    styler.setLabelsVisible(false).setClockwiseDirectionType(ClockwiseDirectionType.CLOCKWISE);
  }

  private static void bare(Styler styler) {
    styler
        .setChartTitleVisible(false)
        .setLegendVisible(false)
        .setPlotBorderVisible(false)
        .setChartPadding(0)
        .setChartBackgroundColor(CLEAR)
        .setPlotBackgroundColor(CLEAR)
        .setPlotContentSize(1)
        .setSeriesColors(new Color[] {Color.BLACK})
        .setLocale(Locale.ROOT);
  }

  /** Keeps the shapes that are filled with an opaque colour. */
  private static final class Tap extends NullGraphics2D {
    private final List<Shape> marks = new ArrayList<>();

    @Override
    public void fill(Shape shape) {
      if (getColor().getAlpha() == 255) {
        marks.add(shape);
      }
    }
  }
}
