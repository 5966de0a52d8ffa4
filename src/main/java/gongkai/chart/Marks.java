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
import org.knowm.xchart.style.Styler;

/**
 * The marks of a chart, computed by XChart: it is told to draw nothing but one opaque shape for
 * each number, and those shapes are listened for. All lengths in px of the drawing.
 */
final class Marks {
  private static final Color CLEAR = new Color(0, 0, 0, 0);
  private static final int OPAQUE = 255;

  /**
   * XChart measures a tick label, and so starts the machine's fonts, unless the axis is shorter
   * than 1e-10. Bars are ratios, so nothing is lost on an axis from 0 to this.
   */
  private static final double AXIS = 1e-12;

  private Marks() {}

  /**
   * Upright bars from zero, all categories of the first series, then those of the second.
   *
   * @param series one value a category, none below zero
   * @param fill the share of a category's width that its bars take
   */
  static List<Rectangle2D> bars(int width, int height, List<double[]> series, double fill) {
    double max = series.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    double unit = AXIS / (max == 0 ? 1 : max);
    CategoryChart chart = new CategoryChart(width, height);
    CategoryStyler style = chart.getStyler();
    bare(style);
    style
        .setAxisTitlesVisible(false)
        .setAxisTicksVisible(false)
        .setAxisTicksLineVisible(false)
        .setAxisTicksMarksVisible(false)
        .setPlotGridLinesVisible(false)
        .setPlotTicksMarksVisible(false)
        .setPlotMargin(0)
        .setYAxisMin(0.0)
        .setYAxisMax(AXIS);
    style.setAvailableSpaceFill(fill);
    for (int i = 0; i < series.size(); i++) {
      List<Double> values = Arrays.stream(series.get(i)).map(v -> v * unit).boxed().toList();
      List<String> categories = new ArrayList<>();
      for (int c = 0; c < values.size(); c++) {
        categories.add("c" + c);
      }
      chart.addSeries("s" + i, categories, values);
    }
    Listener listener = new Listener();
    chart.paint(listener, width, height);
    return listener.marks.stream().map(Shape::getBounds2D).toList();
  }

  /**
   * Slices clockwise from twelve o'clock, in the given order.
   *
   * @param values each above zero
   */
  static List<Arc2D> slices(int diameter, double[] values) {
    PieChart chart = new PieChart(diameter, diameter);
    PieStyler style = chart.getStyler();
    bare(style);
    style
        .setLabelsVisible(false)
        .setClockwiseDirectionType(PieStyler.ClockwiseDirectionType.CLOCKWISE);
    for (int i = 0; i < values.length; i++) {
      chart.addSeries("s" + i, values[i]);
    }
    Listener listener = new Listener();
    chart.paint(listener, diameter, diameter);
    return listener.marks.stream().map(mark -> (Arc2D) mark).toList();
  }

  private static void bare(Styler style) {
    style
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

  /** Keeps every opaque shape that is filled. */
  private static final class Listener extends Silent {
    private final List<Shape> marks = new ArrayList<>();

    @Override
    public void fill(Shape shape) {
      if (getColor().getAlpha() == OPAQUE) {
        marks.add(shape);
      }
    }
  }
}
