package gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds sites of different sizes as a clerk does, each time with a program that has just been
 * started: from nothing, with nothing changed, with one report changed; and copies the same files
 * for comparison. Prints a table. Run by {@code mvn -q -DskipTests package && mvn -q -Pbenchmark
 * -Dbenchmark.class=gongkai.ScaleBenchmark "-Dbenchmark.arguments=100 1000 10000" test-compile
 * exec:exec}; never part of the tests. Peak memory is read from {@code /proc}, where there is one.
 */
final class ScaleBenchmark {
  /** As the launcher starts it, but for the archive of classes. */
  private static final List<String> JAVA =
      List.of(
          "java",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xms200m",
          "-Xmn150m",
          "-Xshare:auto",
          "-Djava.awt.headless=true");

  private static final String JAR = Path.of("target/gongkai.jar").toAbsolutePath().toString();
  private static final String CHANGED = "data/bureau-00003/2024.yaml";

  private ScaleBenchmark() {}

  /**
   * One run of a program.
   *
   * @param seconds on the clock
   * @param busy seconds of all processors together
   * @param peak the most memory it ever held, in MB; 0 where that is not known
   */
  private record Run(double seconds, double busy, long peak) {}

  public static void main(String[] arguments) throws Exception {
    String archive = archive(Path.of("target/benchmark.jsa").toAbsolutePath());
    System.out.printf("%d 个处理器核%n%n", Runtime.getRuntime().availableProcessors());
    System.out.println(
        "| 报告 | 从头（秒） | 处理器（秒） | 最多内存（MB） | 没有改动（秒） | 改一份（秒） | 网站（MB） | `cp -r`（秒） |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (String reports : arguments.length > 0 ? arguments : new String[] {"100", "1000"}) {
      Path folder = Files.createTempDirectory(Path.of("target"), "scale").toAbsolutePath();
      try {
        measure(folder, Integer.parseInt(reports), archive);
      } finally {
        SiteBenchmark.delete(folder);
      }
    }
  }

  /** The launcher makes one when it is first used; gives the option to use it. */
  private static String archive(Path archive) throws Exception {
    Files.deleteIfExists(archive);
    Path folder = Files.createTempDirectory(Path.of("target"), "scale").toAbsolutePath();
    try {
      SiteBenchmark.generate(folder, 1);
      build(folder, "-XX:ArchiveClassesAtExit=" + archive);
      return "-XX:SharedArchiveFile=" + archive;
    } finally {
      SiteBenchmark.delete(folder);
    }
  }

  private static void measure(Path folder, int reports, String archive) throws Exception {
    SiteBenchmark.generate(folder, reports);
    Run cold = build(folder, archive);
    Run same = build(folder, archive);
    Path file = folder.resolve(CHANGED);
    Files.writeString(file, Files.readString(file) + "\n备注: [改了一处。]\n");
    Run one = build(folder, archive);
    Path site = folder.resolve("site");
    List<String> copy = List.of("cp", "-r", site.toString(), folder.resolve("copy").toString());
    Run copied = run(copy, folder);
    System.out.printf(
        Locale.ROOT,
        "| %d | %.2f | %.2f | %d | %.2f | %.2f | %d | %.2f |%n",
        reports,
        cold.seconds(),
        cold.busy(),
        cold.peak(),
        same.seconds(),
        one.seconds(),
        size(site) >> 20,
        copied.seconds());
  }

  private static Run build(Path folder, String archive) throws Exception {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(
        List.of(archive, "-Xlog:disable", "-jar", JAR, "build", "--project", folder.toString()));
    return run(command, folder);
  }

  private static Run run(List<String> command, Path folder) throws Exception {
    Path told = folder.resolve("out.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    double busy = 0;
    long peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      busy = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(busy);
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + "\n" + Files.readString(told));
    }
    return new Run(seconds, busy, peak);
  }

  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0; // It has just ended, or there is no such folder.
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
