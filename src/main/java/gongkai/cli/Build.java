package gongkai.cli;

import gongkai.review.Outcome;
import gongkai.site.Publisher;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai build}: reads, checks, builds, and replaces the site as a whole. */
@Command(
    name = "build",
    description = "生成网站；有错误时不改动已有的网站。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Build extends Making implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "文件夹", description = "网站写到哪里（默认：项目里的 site）")
  private Path target = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path folder = target.toString().isEmpty() ? project().resolve("site") : target.toAbsolutePath();
    Publisher publisher = new Publisher(folder);
    recover(publisher);
    // One report alone leaves the others as they are published.
    try (Publisher.Release release = publisher.open(only().isPresent())) {
      Outcome outcome = work(release::put);
      say(outcome);
      if (refuses(outcome)) {
        summary("没有生成网站：" + counts(outcome) + "。原来的网站没有改动。");
        return FOUND;
      }
      Publisher.Summary done = release.commit();
      summary(
          "已生成 "
              + outcome.reports()
              + " 份报告，"
              + (done.written() + done.unchanged())
              + " 个文件（新写 "
              + done.written()
              + "，未变 "
              + done.unchanged()
              + "，删去 "
              + done.removed()
              + "）："
              + folder
              + "；"
              + counts(outcome));
      return CLEAN;
    } catch (UncheckedIOException e) {
      throw publisher.trouble(e.getCause());
    }
  }
}
