package gongkai.cli;

import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import gongkai.archive.Difference;
import gongkai.archive.DifferencePrinter;
import gongkai.archive.Entry;
import gongkai.archive.Freeze;
import gongkai.archive.Freezer;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.review.Outcome;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai archive diff TAG [TAG|live]}: which facts, sentences and files differ. */
@Command(
    name = "diff",
    description = "比较两次归档，或一次归档与现在：哪些事实、句子、文件不同。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ArchiveDiff extends ArchiveCommand {
  private static final String LIVE = "live";

  @Parameters(index = "0", paramLabel = "归档", description = "归档的名称，如 archive/2024")
  private String before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "归档|live",
      description = "与它比较的归档；live 是项目现在的内容（默认）")
  private String after = LIVE;

  @Option(names = "--format", paramLabel = "text|json", description = "结果的写法（默认：text）")
  private Work.Style style = Work.Style.text;

  @Option(names = "--report", paramLabel = "文件.html", description = "另外写成一页")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--jobs", paramLabel = "数", description = "同时用几个处理器核（默认：全部）")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  int run() throws IOException, ArchiveException {
    try (Archive archive = archive()) {
      Entry from = archive.entry(before);
      Freeze old = archive.freeze(from);
      boolean live = after.equals(LIVE);
      String to = live ? "现在" : archive.entry(after).label().toString();
      Optional<Freeze> now =
          live ? live(archive, from, old) : Optional.of(archive.freeze(archive.entry(after)));
      if (now.isEmpty()) {
        return Work.FOUND;
      }
      DifferencePrinter printer =
          new DifferencePrinter(from.label().toString(), to, Difference.between(old, now.get()));
      out().print(style == Work.Style.json ? printer.json() : printer.text());
      out().flush();
      if (report.isPresent()) {
        Files.writeString(report.get(), printer.html());
      }
      return Work.CLEAN;
    }
  }

  /** What would be frozen now; none, and findings, if the project has errors. */
  private Optional<Freeze> live(Archive archive, Entry like, Freeze old)
      throws IOException, ArchiveException {
    Project.Reading reading = ProjectReader.read(project(), Optional.empty());
    Freezer.Order order =
        new Freezer.Order(like.label().year(), like.label().bureau(), old.baseUrl());
    Freezer.Frozen frozen =
        new Freezer(jobs, archive.memory()).freeze(reading.project(), order, Main.PROGRAM);
    Findings errors = new Findings();
    errors.addAll(reading.findings());
    errors.addAll(frozen.findings());
    // What changed is what is asked here, so that it may not is no trouble.
    List<Finding> troubles =
        errors.sorted().stream()
            .filter(finding -> finding.isError() && !finding.rule().startsWith("归档-"))
            .toList();
    if (troubles.isEmpty()) {
      return Optional.of(frozen.freeze());
    }
    Findings told = new Findings();
    told.addAll(troubles);
    new FindingWriter(project(), Terminal.ofSystem(err()), out(), false).text(Outcome.of(told, 0));
    out().println("项目现在有错误，不能比较");
    return Optional.empty();
  }
}
