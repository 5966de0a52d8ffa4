package gongkai;

import gongkai.disk.Publisher;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds a site of many bureau-years, each with all nine tables and seven figures, and prints how
 * long the parts of the work took. Run by {@code mvn -q -Pbenchmark test-compile exec:exec}; never
 * part of the tests.
 */
public final class SiteBenchmark {
  private static final Path MODEL = Path.of("data/jiaozuo-yibao");
  private static final Path TEXTS = Path.of("content/reports/jiaozuo-yibao/2024");

  private SiteBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
    try {
      generate(folder, reports);
      System.out.printf("%d 份报告，%d 个处理器核%n", reports, Runtime.getRuntime().availableProcessors());
      for (int round = 1; round <= 3; round++) {
        System.out.println(round == 1 ? "第一次（冷）" : "第 " + round + " 次");
        measure(folder, reports);
      }
    } finally {
      delete(folder);
    }
  }

  /** The same account under many names: reading, arithmetic and drawing cost the same for each. */
  public static void generate(Path folder, int reports) throws IOException {
    Files.createDirectories(folder.resolve("data/subjects"));
    Files.copy(Path.of("data/subjects/2024.csv"), folder.resolve("data/subjects/2024.csv"));
    Files.writeString(folder.resolve("data/site.yaml"), "网站名称: 测速\n");
    String report = Files.readString(MODEL.resolve("2024.yaml"));
    for (int i = 0; i < reports; i++) {
      String name = String.format("bureau-%05d", i);
      Path data = Files.createDirectories(folder.resolve("data").resolve(name));
      Files.writeString(data.resolve("bureau.yaml"), "名称: 第" + i + "局\n地区: 某省某县\n");
      Files.writeString(data.resolve("2024.yaml"), report);
      Path texts = Files.createDirectories(folder.resolve("content/reports/" + name + "/2024"));
      try (Stream<Path> model = Files.list(TEXTS)) {
        for (Path text : model.sorted().toList()) {
          Files.copy(text, texts.resolve(text.getFileName()));
        }
      }
    }
  }

  private static void measure(Path folder, int reports) throws Exception {
    long start = System.nanoTime();
    Project project = ProjectReader.read(folder, Optional.empty()).project();
    long read = System.nanoTime();
    Publisher publisher = new Publisher(folder.resolve("site"));
    try (Publisher.Release release = publisher.open(false)) {
      int cores = Runtime.getRuntime().availableProcessors();
      Builder.build(
          project, Optional.empty(), Optional.empty(), cores, (done, of) -> {}, release::put);
      long made = System.nanoTime();
      Publisher.Summary summary = release.commit();
      long committed = System.nanoTime();
      print("读项目", read - start, reports);
      print("读、查、编、印、写", made - read, reports);
      print("换上", committed - made, reports);
      print("合计", committed - start, reports);
      System.out.printf(
          "  %d 个文件，新写 %d，堆用 %d MB%n",
          summary.written() + summary.unchanged(),
          summary.written(),
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
  }

  private static void print(String what, long nanos, int reports) {
    System.out.printf("  %s：%.2f 秒，每份 %.2f 毫秒%n", what, nanos / 1e9, nanos / 1e6 / reports);
  }

  public static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
