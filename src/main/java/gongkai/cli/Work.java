package gongkai.cli;

import gongkai.archive.ArchiveException;
import gongkai.archive.Memory;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Publisher;
import gongkai.site.PublishingException;
import gongkai.site.Readying;
import gongkai.source.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What build and check share: reading, building, saying what was found. */
abstract class Work {
  static final int CLEAN = 0;
  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int MACHINE = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
  private Path project = Path.of("");

  @Option(names = "--base-url", paramLabel = "网址", description = "网站将来的网址，写进页签")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--only", paramLabel = "部门/年度", description = "只处理一份报告")
  private Optional<String> only = Optional.empty();

  @Option(names = "--jobs", paramLabel = "数", description = "同时用几个处理器核（默认：全部）")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "text|json", description = "结果的写法（默认：text）")
  private Style style = Style.text;

  @Option(names = "--strict", description = "有警告时也不发布")
  private boolean strict;

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  /** How findings are written. */
  enum Style {
    text,
    json
  }

  /** What reading and building gave. */
  record Outcome(Optional<Builder.Built> built, List<Finding> findings, int silenced, int reports) {
    /** How many findings of each weight there are. */
    String counts() {
      StringBuilder words = new StringBuilder();
      for (Severity severity : Severity.values()) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        words
            .append(words.length() > 0 ? "，" : "")
            .append(severity.word())
            .append(" ")
            .append(count);
      }
      return silenced == 0 ? words.toString() : words + "，已说明 " + silenced;
    }
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private Terminal terminal() {
    return Terminal.ofSystem(
        style == Style.text ? spec.commandLine().getErr() : new PrintWriter(Writer.nullWriter()));
  }

  Path project() {
    return project.toAbsolutePath().normalize();
  }

  /** Whether one report alone is worked on; the others then stay as they are published. */
  boolean isPartial() {
    return only.isPresent();
  }

  /** Puts back what an interrupted run left, before anything else is done. */
  void recover(Publisher publisher) throws PublishingException {
    if (publisher.recover()) {
      summary("上次的生成中断了，已恢复原来的网站。");
    }
  }

  Outcome work() throws IOException, ArchiveException {
    if (!Files.isDirectory(project().resolve("data"))) {
      Findings none = new Findings();
      none.error(
          "数据-01",
          Location.of(project().toString()),
          "这不是一个项目文件夹（里面没有 data）",
          "用 --project 指定项目所在的文件夹");
      return new Outcome(Optional.empty(), none.sorted(), 0, 0);
    }
    Readying.start();
    Project.Reading reading = ProjectReader.read(project(), only);
    Findings findings = reading.findings();
    Optional<Builder.Built> built = Optional.empty();
    if (reading.project().isPresent()) {
      try (Memory memory = Memory.of(project())) {
        built = Optional.of(build(reading.project().get(), memory));
      }
    }
    built.ifPresent(b -> findings.addAll(b.findings()));
    return new Outcome(
        built,
        findings.sorted(),
        findings.silenced().size(),
        reading.project().map(p -> p.reports().size()).orElse(0));
  }

  /** Builds, and holds the result against what was frozen before. */
  private Builder.Built build(Project project, Memory memory) throws ArchiveException {
    Project told = memory.told(project);
    Builder.Built built =
        Builder.build(told, baseUrl, only, Math.max(1, jobs), terminal()::progress);
    memory.addVersions(told, built.site());
    if (!isPartial()) {
      built.findings().addAll(memory.lost(told, built.site()));
    }
    return built;
  }

  /** Prints the findings. */
  void say(Outcome outcome) {
    if (style == Style.json) {
      out().print(Json.findings(outcome.findings()));
      out().flush();
    } else {
      new FindingWriter(project(), terminal(), out()).text(outcome.findings());
    }
  }

  void summary(String text) {
    if (style == Style.text) {
      out().println(text);
    }
  }

  boolean refuses(Outcome outcome) {
    Severity least = strict ? Severity.WARNING : Severity.ERROR;
    return outcome.built().isEmpty()
        || outcome.findings().stream().anyMatch(f -> f.severity().compareTo(least) <= 0);
  }

  /** One line about the machine; a stack trace would mean a bug, and is shown as one. */
  static int machine(Exception e, PrintWriter err) {
    if (e instanceof ArchiveException trouble) {
      return ArchiveCommand.trouble(trouble, err);
    }
    if (e instanceof IOException || e instanceof PublishingException) {
      err.println(
          "无法继续：" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    } else {
      err.println("程序出错，请把下面的内容告诉维护者：");
      e.printStackTrace(err);
    }
    err.flush();
    return MACHINE;
  }
}
