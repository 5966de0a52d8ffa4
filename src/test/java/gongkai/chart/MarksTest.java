package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarksTest {
  @RepeatedTest(50)
  void barsAreAsHighAsTheirShareOfTheHighest(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int years = 1 + random.nextInt(4);
    List<double[]> series = List.of(random(random, years), random(random, years));
    double max = series.stream().flatMapToDouble(java.util.Arrays::stream).max().orElseThrow();
    List<Rectangle2D> bars = Marks.bars(344, 150, series, 0.9);
    assertEquals(2 * years, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      double value = series.get(i / years)[i % years];
      assertEquals(value / max * 150, bars.get(i).getHeight(), 0.005);
      assertEquals(150, bars.get(i).getMaxY(), 0.005);
    }
  }

  @Test
  void barsOfAllZeroHaveNoHeight() {
    List<Rectangle2D> bars = Marks.bars(344, 150, List.of(new double[2]), 0.3);
    assertEquals(List.of(0.0, 0.0), bars.stream().map(Rectangle2D::getHeight).toList());
  }

  @RepeatedTest(50)
  void slicesGoOnceAroundInTheOrderOfTheirValues(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double[] values = random(random, 1 + random.nextInt(30));
    double sum = java.util.Arrays.stream(values).sum();
    List<Slice> slices = Marks.slices(values);
    double at = 0;
    for (int i = 0; i < values.length; i++) {
      assertEquals(at, slices.get(i).start(), 1e-6);
      assertEquals(values[i] / sum * 360, slices.get(i).extent(), 1e-6);
      at = slices.get(i).end();
    }
    assertEquals(360, at, 1e-6);
  }

  private static double[] random(Random random, int count) {
    return random.doubles(count, 1e-4, 1e12).map(v -> v * random.nextDouble() + 1e-4).toArray();
  }
}
