package gongkai.cli;

import gongkai.account.SiteInfo;
import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import gongkai.archive.Freeze;
import gongkai.archive.Freezer;
import gongkai.archive.Label;
import gongkai.archive.Memory;
import gongkai.archive.Stamp;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.review.Outcome;
import gongkai.site.Checker;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai archive YEAR}: freezes what a year publishes in the project's git repository. */
@Command(
    name = "archive",
    description = "把一个年度公开的决算归档到项目的 git 仓库（分支 archive，每次一个提交、一个标签）。",
    subcommands = {ArchiveList.class, ArchiveShow.class, ArchiveVerify.class, ArchiveDiff.class},
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "[命令]",
    parameterListHeading = "%n",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n")
final class Archiving extends ArchiveCommand {
  @Parameters(arity = "0..1", paramLabel = "年度", description = "要归档的年度，如 2024")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--bureau", paramLabel = "部门", description = "只归档一个部门（data 下的文件夹名）")
  private Optional<String> bureau = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "日期",
      description = "归档的日期，如 2025-09-30（默认：SOURCE_DATE_EPOCH，再默认：最近的公开或更正日期）")
  private Optional<String> date = Optional.empty();

  @Option(names = "--base-url", paramLabel = "网址", description = "网站的网址，写进页签")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--init", description = "没有 git 仓库时，在项目文件夹里新建一个")
  private boolean init;

  @Option(names = "--jobs", paramLabel = "数", description = "同时用几个处理器核（默认：全部）")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  int run() throws IOException, ArchiveException {
    if (year.isEmpty() || date.isPresent() && day(date.get()).isEmpty()) {
      err()
          .println(
              year.isEmpty()
                  ? "没有写年度 → 如 gongkai archive 2024"
                  : "--date 的写法有误 → 如 --date 2025-09-30");
      return Work.USAGE;
    }
    Optional<Archive> existing = Archive.of(project());
    if (existing.isEmpty() && !init) {
      throw ArchiveException.noRepository();
    }
    Freezer.Order order = new Freezer.Order(year.get(), bureau, baseUrl);
    try (Memory memory = existing.isPresent() ? existing.get().memory() : Memory.NONE) {
      return freeze(order, memory);
    }
  }

  private int freeze(Freezer.Order order, Memory memory) throws IOException {
    Project.Reading reading = ProjectReader.read(project(), Optional.empty());
    Project project = reading.project().with(memory);
    if (project.reports().stream().noneMatch(order::takes) && !reading.findings().hasErrors()) {
      throw ArchiveException.noReports(order.year(), bureau);
    }
    Project needed = project.only(order::needs);
    Project.Reading part = new Project.Reading(needed, reading.findings());
    if (refuses(
        Checker.check(part, Optional.empty(), jobs(), (done, of) -> {}).outcome().findings())) {
      return Work.FOUND;
    }
    Label kind = new Label(order.year(), bureau, 0);
    Freezer.Frozen frozen =
        new Freezer(jobs(), memory.ofKind(kind)).freeze(project, order, Main.PROGRAM);
    if (refuses(frozen.findings().sorted())) {
      return Work.FOUND;
    }
    Instant when = when(frozen.newest());
    Optional<Archive> existing = Archive.of(project());
    try (Archive archive = existing.isPresent() ? existing.get() : Archive.create(project())) {
      SiteInfo info = project.look().orElseThrow().info();
      tell(archive.add(frozen.freeze(), kind, new Stamp(author(archive, info), when)), frozen);
      return Work.CLEAN;
    }
  }

  private int jobs() {
    return Math.max(1, jobs);
  }

  /** Prints what is so wrong that it may not be published; tells whether anything is. */
  private boolean refuses(List<Finding> findings) {
    Findings errors = new Findings();
    errors.addAll(findings.stream().filter(Finding::isError).toList());
    if (errors.hasErrors()) {
      Terminal terminal = Terminal.ofSystem(err());
      new FindingWriter(project(), terminal, out(), false).text(Outcome.of(errors, 0));
      out().println("没有归档");
    }
    return errors.hasErrors();
  }

  private static Stamp.Author author(Archive archive, SiteInfo info) {
    return archive
        .author()
        .orElseGet(
            () -> new Stamp.Author(info.organiser().orElse(info.name()), info.mail().orElse("")));
  }

  private static Optional<Instant> day(String iso) {
    try {
      return Optional.of(Stamp.day(iso));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private Instant when(Optional<String> newest) throws ArchiveException {
    return date.map(Stamp::day)
        .or(() -> Stamp.epoch(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))))
        .or(() -> newest.map(Stamp::day))
        .orElseThrow(ArchiveException::noDate);
  }

  private void tell(Archive.Added added, Freezer.Frozen frozen) {
    Freeze freeze = frozen.freeze();
    String name = added.entry().label().toString();
    out()
        .println(
            added.isNew()
                ? "已归档为 "
                    + name
                    + "（"
                    + added.entry().date()
                    + "）："
                    + freeze.reports().size()
                    + " 份报告，"
                    + freeze.size()
                    + " 个文件"
                : "与 " + name + " 完全相同，没有新的归档");
  }
}
