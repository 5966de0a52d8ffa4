package gongkai.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Archives a project of many bureaus year by year, and prints how long each command took and how
 * much the repository grew, against what the new files weigh when each is compressed. Run by {@code
 * mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark.class=gongkai.cli.ArchiveBenchmark
 * -Dbenchmark.arguments="10 300"}, with a third number to freeze the last years alone; never part
 * of the tests.
 */
final class ArchiveBenchmark {
  private static final int LAST_YEAR = 2024;
  private static final Path MODEL = Path.of("data/jiaozuo-yibao");
  private static final Path TEXTS = Path.of("content/reports/jiaozuo-yibao/2024");

  private final Path folder;
  private final Set<ObjectId> known = new HashSet<>();

  /** Reports of every second year: what they say of the year before then agrees with any other. */
  private static final int STEP = 2;

  private ArchiveBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int years = Integer.parseInt(arguments[0]);
    int bureaus = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
    try {
      ArchiveBenchmark benchmark = new ArchiveBenchmark(folder);
      benchmark.generate(years, bureaus);
      System.out.printf(
          "%d 个年度 × %d 个部门，%d 个处理器核%n", years, bureaus, Runtime.getRuntime().availableProcessors());
      int frozen = arguments.length > 2 ? Integer.parseInt(arguments[2]) : years;
      for (int year = first(frozen); year <= LAST_YEAR; year += STEP) {
        benchmark.freeze(year);
      }
      benchmark.command("archive", "verify", String.valueOf(LAST_YEAR));
      benchmark.command("archive", "verify", String.valueOf(LAST_YEAR), "--rebuild");
      benchmark.command("check");
    } finally {
      delete(folder);
    }
  }

  private static int first(int years) {
    return LAST_YEAR - (years - 1) * STEP;
  }

  private void generate(int years, int bureaus) throws Exception {
    // Its own, so that the one that this folder may lie in is left alone.
    Git.init().setDirectory(folder.toFile()).call().close();
    Files.createDirectories(folder.resolve("data/subjects"));
    Files.copy(Path.of("data/subjects/2024.csv"), folder.resolve("data/subjects/2000.csv"));
    Files.writeString(folder.resolve("data/site.yaml"), "网站名称: 测速\n");
    String report = Files.readString(MODEL.resolve("2024.yaml"));
    for (int i = 0; i < bureaus; i++) {
      String name = String.format("bureau-%05d", i);
      Path data = Files.createDirectories(folder.resolve("data").resolve(name));
      Files.writeString(data.resolve("bureau.yaml"), "名称: 第" + i + "局\n地区: 某省某县\n");
      for (int year = first(years); year <= LAST_YEAR; year += STEP) {
        Files.writeString(
            data.resolve(year + ".yaml"),
            report.replace("年度: 2024", "年度: " + year).replace("日期: 2025", "日期: " + (year + 1)));
        Path texts = folder.resolve("content/reports/" + name + "/" + year);
        Files.createDirectories(texts);
        try (Stream<Path> files = Files.list(TEXTS)) {
          for (Path text : files.toList()) {
            Files.copy(text, texts.resolve(text.getFileName()));
          }
        }
      }
    }
  }

  private void freeze(int year) throws IOException {
    long before = objects();
    command("archive", String.valueOf(year));
    long grown = objects() - before;
    long compressed = compressedNews("archive/" + year);
    System.out.printf(
        "  仓库增大 %.1f MB，新文件压缩后 %.1f MB，比值 %.2f%n",
        grown / 1e6, compressed / 1e6, (double) grown / compressed);
  }

  private void command(String... words) {
    StringWriter out = new StringWriter();
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--project";
    all[words.length + 1] = folder.toString();
    long start = System.nanoTime();
    long used = processor();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), all);
    String last = out.toString().lines().reduce("", (a, b) -> b);
    System.out.printf(
        "%s：%.1f 秒，处理器 %.1f 秒，退出码 %d，%s%n",
        String.join(" ", words),
        (System.nanoTime() - start) / 1e9,
        (processor() - used) / 1e9,
        code,
        last);
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private long objects() throws IOException {
    Path objects = folder.resolve(".git/objects");
    if (!Files.exists(objects)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(objects)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** What the files of a freeze weigh that no freeze before had, each compressed on its own. */
  private long compressedNews(String tag) throws IOException {
    long sum = 0;
    try (Repository git = Git.open(folder.toFile()).getRepository();
        RevWalk commits = new RevWalk(git);
        TreeWalk walk = new TreeWalk(git)) {
      walk.addTree(commits.parseTree(git.resolve(tag + "^{tree}")));
      walk.setRecursive(true);
      while (walk.next()) {
        ObjectId id = walk.getObjectId(0);
        if (known.add(id)) {
          sum += compressed(git.open(id).getBytes());
        }
      }
    }
    return sum;
  }

  private static long compressed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(content);
    deflater.finish();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    while (!deflater.finished()) {
      size += deflater.deflate(buffer);
    }
    deflater.end();
    return size;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
