package gongkai.cli;

import gongkai.archive.ArchiveException;
import gongkai.archive.Memory;
import gongkai.finding.Findings;
import gongkai.review.Outcome;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Publisher;
import gongkai.site.Readying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai build}: reads, checks, builds, and replaces the site as a whole. */
@Command(
    name = "build",
    description = "生成网站；有错误时不改动已有的网站。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Build extends Work implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "文件夹", description = "网站写到哪里（默认：项目里的 site）")
  private Path target = Path.of("");

  @Option(names = "--base-url", paramLabel = "网址", description = "网站将来的网址，写进页签")
  private Optional<String> baseUrl = Optional.empty();

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
    } catch (ArchiveException e) {
      throw e;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof ArchiveException trouble) {
        throw trouble;
      }
      throw publisher.trouble(e.getCause());
    }
  }

  /** Reads, checks and makes everything; hands over what is made. */
  private Outcome work(BiConsumer<String, byte[]> pages) throws IOException {
    if (!isProject()) {
      return Outcome.of(noProject(), 0);
    }
    Readying.start();
    Project.Reading reading = ProjectReader.read(project(), only());
    Findings findings = reading.findings();
    try (Memory memory = Memory.of(project())) {
      Project project = reading.project().with(memory);
      findings.addAll(Builder.build(project, baseUrl, only(), jobs(), progress("生成"), pages));
    }
    return Outcome.of(findings, reading.project().reports().size());
  }
}
