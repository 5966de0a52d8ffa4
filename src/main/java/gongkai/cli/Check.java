package gongkai.cli;

import gongkai.archive.Memory;
import gongkai.disk.Publisher;
import gongkai.review.Review;
import gongkai.review.ReviewPage;
import gongkai.site.Checker;
import gongkai.site.Paper;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai check}: reads and checks, and writes nothing but a report that was asked for. */
@Command(
    name = "check",
    description = "检查数据，不生成网站。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Check extends Work implements Callable<Integer> {
  @Option(names = "--report", paramLabel = "文件.html", description = "另写一份可以打印的检查报告")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Optional<Paper> paper = report.map(file -> new Paper(file, ReviewPage.MARK));
    if (paper.isPresent() && !paper.get().mayBeWritten()) {
      err().println("“" + report.get() + "”已经有了，不是以前的检查报告，为免丢失没有改动它 → 换一个文件名");
      return USAGE;
    }
    recover(new Publisher(project().resolve("site")));
    Review review = review();
    say(review.outcome());
    if (paper.isPresent()) {
      paper.get().write(ReviewPage.html(review));
      summary("检查报告：" + report.get());
    }
    summary("检查了 " + review.outcome().reports() + " 份报告：" + counts(review.outcome()));
    return refuses(review.outcome()) ? FOUND : CLEAN;
  }

  private Review review() throws IOException {
    if (!isProject()) {
      return Review.nothing(noProject());
    }
    Project.Reading reading = ProjectReader.read(project(), only());
    try (Memory memory = Memory.of(project())) {
      Project.Reading told =
          new Project.Reading(reading.project().with(memory), reading.findings());
      return Checker.check(told, only(), jobs(), progress("检查"));
    }
  }
}
