package gongkai;

import com.sun.management.OperatingSystemMXBean;
import gongkai.review.Review;
import gongkai.review.ReviewPage;
import gongkai.site.Checker;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Checks many bureau-years, and one, as {@code gongkai check} does, and prints the medians. Run by
 * {@code mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark.class=gongkai.CheckBenchmark}; never
 * part of the tests.
 */
final class CheckBenchmark {
  /** On a machine shared with others the clock on the wall says little. */
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CheckBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    System.out.printf("%d 个处理器核%n", Runtime.getRuntime().availableProcessors());
    measure(1, 200);
    measure(reports, 7);
  }

  private static void measure(int reports, int rounds) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
    try {
      SiteBenchmark.generate(folder, reports);
      List<Long> all = new ArrayList<>();
      List<Long> read = new ArrayList<>();
      List<Long> page = new ArrayList<>();
      List<Long> cpu = new ArrayList<>();
      List<Long> again = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        long busy = CPU.getProcessCpuTime();
        long start = System.nanoTime();
        Project.Reading reading = ProjectReader.read(folder, Optional.empty());
        long known = System.nanoTime();
        int jobs = Runtime.getRuntime().availableProcessors();
        Review review = Checker.check(reading, Optional.empty(), jobs, (done, of) -> {});
        long checked = System.nanoTime();
        cpu.add(CPU.getProcessCpuTime() - busy);
        ReviewPage.html(review);
        long written = System.nanoTime();
        Checker.check(reading, Optional.empty(), jobs, (done, of) -> {});
        again.add(System.nanoTime() - written);
        all.add(checked - start);
        read.add(known - start);
        page.add(written - checked);
      }
      System.out.printf("%d 份报告，%d 次，第一次 %.1f 毫秒%n", reports, rounds, all.get(0) / 1e6);
      print("读和查", all);
      print("所用处理器时间", cpu);
      print("其中读项目", read);
      print("体例已读时再查", again);
      print("另写报告", page);
    } finally {
      SiteBenchmark.delete(folder);
    }
  }

  /** Of the second half of the rounds, when everything is warm. */
  private static void print(String what, List<Long> nanos) {
    List<Long> warm = new ArrayList<>(nanos.subList(nanos.size() / 2, nanos.size()));
    Collections.sort(warm);
    System.out.printf("  %s：中位数 %.1f 毫秒%n", what, warm.get(warm.size() / 2) / 1e6);
  }
}
