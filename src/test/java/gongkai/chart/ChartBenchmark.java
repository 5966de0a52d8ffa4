package gongkai.chart;

import gongkai.figure.Figure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how many figures one thread draws in a second of its own time, warm, for each figure of a
 * usual report. Run by hand: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=gongkai.chart.ChartBenchmark}.
 */
final class ChartBenchmark {
  private static final ThreadMXBean BUSY = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000;

  private ChartBenchmark() {}

  public static void main(String[] args) {
    Map<String, Figure> all = Figures.all();
    List<String> names = new ArrayList<>(all.keySet());
    names.remove("ring-thirty");
    List<Figure> usual = names.stream().map(all::get).toList();
    perSecond(usual, 3 * SECOND);
    System.out.println("all: " + perSecond(usual, 3 * SECOND));
    names.forEach(n -> System.out.println(n + ": " + perSecond(List.of(all.get(n)), SECOND)));
  }

  private static long perSecond(List<Figure> figures, long nanos) {
    long start = BUSY.getCurrentThreadCpuTime();
    long drawn = 0;
    long characters = 0;
    while (BUSY.getCurrentThreadCpuTime() - start < nanos) {
      for (Figure figure : figures) {
        characters += Charts.svg(figure, "figure").length();
        drawn++;
      }
    }
    // Keeps the compiler from dropping the work.
    if (characters == 0) {
      throw new AssertionError();
    }
    return drawn * SECOND / (BUSY.getCurrentThreadCpuTime() - start);
  }
}
