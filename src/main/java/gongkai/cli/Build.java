package gongkai.cli;

import gongkai.archive.Memory;
import gongkai.disk.Publisher;
import gongkai.review.Outcome;
import gongkai.site.LastBuild;
import gongkai.site.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--no-cache", description = "全部重新生成，不看上一次的")
  private boolean anew;

  @Override
  public Integer call() throws Exception {
    Path folder = target.toString().isEmpty() ? project().resolve("site") : target.toAbsolutePath();
    Publisher publisher = new Publisher(folder);
    recover(publisher);
    Optional<LastBuild> last = last(folder);
    Optional<LastBuild.Standing> standing = last.flatMap(LastBuild::known);
    if (standing.isPresent() && !refuses(standing.get().outcome())) {
      Outcome outcome = standing.get().outcome();
      say(outcome);
      done(outcome, folder, new Publisher.Summary(0, standing.get().files(), 0));
      return CLEAN;
    }
    // One report alone leaves the others as they are published.
    try (Publisher.Release release = publisher.open(only().isPresent())) {
      Optional<Shelf> shelf = last.map(build -> build.shelf(release::keep));
      Outcome outcome = shelf.isPresent() ? work(shelf.get(), release::put) : work(release::put);
      say(outcome);
      if (refuses(outcome)) {
        summary("没有生成网站：" + counts(outcome) + "。原来的网站没有改动。");
        return FOUND;
      }
      done(outcome, folder, release.commit());
      last.ifPresent(build -> build.remember(outcome, shelf.get()));
      return CLEAN;
    } catch (UncheckedIOException e) {
      throw publisher.trouble(e.getCause());
    }
  }

  private void done(Outcome outcome, Path folder, Publisher.Summary done) {
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
  }

  /** What was built the last time; nothing if that is not to be looked at. */
  private Optional<LastBuild> last(Path folder) throws IOException {
    Optional<String> program = Program.identity();
    Optional<List<Path>> memory = Memory.files(project());
    if (anew || only().isPresent() || !isProject() || program.isEmpty() || memory.isEmpty()) {
      return Optional.empty();
    }
    List<String> circumstances = List.of(program.get(), baseUrl().orElse(""));
    return Optional.of(LastBuild.of(project(), folder, circumstances, memory.get()));
  }
}
