package gongkai.preview;

import com.sun.management.OperatingSystemMXBean;
import gongkai.SiteBenchmark;
import gongkai.TestProject;
import gongkai.site.Remembered;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures how long after a file was saved its page shows in a browser that waits for it, and
 * whether memory grows with the rounds. Run by {@code mvn -q -Pbenchmark test-compile exec:exec
 * -Dbenchmark.class=gongkai.preview.PreviewBenchmark "-Dbenchmark.arguments=5 2000 0"}; never part
 * of the tests.
 */
public final class PreviewBenchmark {
  private static final String REPORT = "data/bureau-00003/2024.yaml";
  private static final String PAGE = "bureau-00003/2024/index.html";

  private PreviewBenchmark() {}

  /**
   * @param arguments how many reports, how many rounds, and for how many milliseconds a writer
   *     stops to think between two of them: with many reports the pages that lead to them are made
   *     meanwhile
   */
  public static void main(String[] arguments) throws Exception {
    int reports = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    int pause = Integer.parseInt(arguments[2]);
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
    try {
      SiteBenchmark.generate(folder, reports);
      measure(new TestProject(folder), reports, rounds, pause);
    } finally {
      SiteBenchmark.delete(folder);
    }
  }

  private static void measure(TestProject project, int reports, int rounds, int pause)
      throws Exception {
    try (Preview preview =
        Preview.start(project.folder(), 0, false, Remembered.NOTHING, findings -> {})) {
      URI page = preview.address().resolve(PAGE);
      String report = project.read(REPORT);
      HttpClient client = HttpClient.newHttpClient();
      Line line = new Line(preview.address());
      line.next();
      long[] times = new long[rounds];
      long early = 0;
      long cpu = system().getProcessCpuTime();
      for (int i = 0; i < rounds; i++) {
        String digits = (100 + i % 900) + "." + (11 + i / 900);
        Thread.sleep(pause);
        line.skip();
        long start = System.nanoTime();
        project.write(REPORT, report.replaceFirst("上年: [0-9.]+", "上年: " + digits));
        String shown = "";
        while (!shown.contains(digits)) {
          line.next();
          shown = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        }
        times[i] = System.nanoTime() - start;
        early = i == Math.min(100, rounds - 1) ? used() : early;
      }
      cpu = system().getProcessCpuTime() - cpu;
      long late = used();
      Arrays.sort(times);
      System.out.printf(
          "%d 份报告，%d 次保存：到页面显示 中位 %.0f 毫秒，九成 %.0f 毫秒，最快 %.0f 毫秒；每次处理器 %.0f 毫秒%n",
          reports,
          rounds,
          times[rounds / 2] / 1e6,
          times[rounds * 9 / 10] / 1e6,
          times[0] / 1e6,
          cpu / 1e6 / rounds);
      System.out.printf(
          "  回收后的堆：第 100 次 %.1f MB，最后 %.1f MB（%+.1f%%）%n",
          early / 1048576.0, late / 1048576.0, 100.0 * (late - early) / early);
    }
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static long used() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least =
          Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return least;
  }

  /** What a page that is open hears; asks again when its line was ended. */
  private static final class Line {
    private final URI preview;
    private BufferedReader in;

    Line(URI preview) {
      this.preview = preview;
    }

    /** Forgets the views that there have been. */
    void skip() throws IOException {
      while (in != null && in.ready()) {
        in.readLine();
      }
    }

    /** Waits for the next view. */
    void next() throws Exception {
      while (true) {
        if (in == null) {
          in =
              new BufferedReader(
                  new InputStreamReader(
                      preview.resolve("_gongkai/events").toURL().openStream(),
                      StandardCharsets.UTF_8));
        }
        String line = in.readLine();
        if (line == null) {
          in = null;
        } else if (line.startsWith("data: ") && !line.equals("data: 0")) {
          return;
        }
      }
    }
  }
}
