package gongkai;

import com.sun.management.OperatingSystemMXBean;
import gongkai.site.Remembered;
import gongkai.site.Workshop;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Measures how long it takes to bring a site up to date after one file was saved. Run by {@code mvn
 * -q -Pbenchmark test-compile exec:exec -Dbenchmark.class=gongkai.WorkshopBenchmark
 * -Dbenchmark.arguments=1000}; never part of the tests.
 */
final class WorkshopBenchmark {
  private static final int DEFAULT_ROUNDS = 30;
  private static final String REPORT = "data/bureau-00003/2024.yaml";
  private static final String TEXT = "content/reports/bureau-00003/2024/职责.md";

  private final TestProject project;
  private final Workshop workshop;
  private final int rounds;

  private WorkshopBenchmark(Path folder, int rounds) {
    this.rounds = rounds;
    project = new TestProject(folder);
    workshop =
        new Workshop(
            folder,
            Optional.empty(),
            Runtime.getRuntime().availableProcessors(),
            Remembered.NOTHING);
  }

  /** What changes a file; told how often it has been called. */
  private interface Edit {
    void run(int round) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
    try {
      SiteBenchmark.generate(folder, reports);
      new WorkshopBenchmark(folder, rounds).measure(reports);
    } finally {
      SiteBenchmark.delete(folder);
    }
  }

  private void measure(int reports) throws Exception {
    System.out.printf("%d 份报告，%d 个处理器核%n", reports, Runtime.getRuntime().availableProcessors());
    long start = System.nanoTime();
    int made = workshop.refresh().made();
    System.out.printf("  第一次：%.1f 秒，做了 %d 份%n", (System.nanoTime() - start) / 1e9, made);
    String report = project.read(REPORT);
    String text = project.read(TEXT);
    measure("没有改动", round -> {});
    measure("改一个数", round -> project.write(REPORT, report.replace("上年: ", "上年: " + (1 + round))));
    measure("改一句话", round -> project.write(TEXT, text + "\n第" + round + "次。\n"));
    measure(
        "改名称",
        round -> project.write("data/bureau-00003/bureau.yaml", "名称: 局" + round + "\n地区: 省\n"));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("  堆用 %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private void measure(String what, Edit edit) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long[] times = new long[rounds];
    long cpu = system.getProcessCpuTime();
    for (int i = 0; i < rounds; i++) {
      edit.run(i);
      long start = System.nanoTime();
      workshop.refresh();
      times[i] = System.nanoTime() - start;
    }
    cpu = system.getProcessCpuTime() - cpu;
    Arrays.sort(times);
    System.out.printf(
        "  %s：中位 %.0f 毫秒，最慢 %.0f 毫秒，处理器 %.0f 毫秒%n",
        what, times[rounds / 2] / 1e6, times[rounds - 1] / 1e6, cpu / 1e6 / rounds);
  }
}
