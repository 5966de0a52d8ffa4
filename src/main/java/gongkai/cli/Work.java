package gongkai.cli;

import gongkai.archive.ArchiveException;
import gongkai.disk.Publisher;
import gongkai.disk.PublishingException;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.review.Listing;
import gongkai.review.Outcome;
import gongkai.review.Sarif;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What build, check and publish share: reading a project, saying what was found. */
abstract class Work {
  static final int CLEAN = 0;
  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int MACHINE = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
  private Path project = Path.of("");

  @Option(names = "--only", paramLabel = "部门/年度", description = "只处理一份报告")
  private Optional<String> only = Optional.empty();

  @Option(names = "--jobs", paramLabel = "数", description = "同时用几个处理器核（默认：全部）")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "text|json|sarif", description = "结果的写法（默认：text）")
  private Style style = Style.text;

  @Option(names = "--all", description = "同类问题全部列出，不折叠")
  private boolean all;

  @Option(names = "--strict", description = "有警告时也不发布")
  private boolean strict;

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  /** How findings are written. */
  enum Style {
    text,
    json,
    sarif
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Says why nothing was done. */
  int refuse(int code, String reason) {
    spec.commandLine().getErr().println(reason);
    return code;
  }

  private Terminal terminal() {
    return Terminal.ofSystem(style == Style.text ? err() : new PrintWriter(Writer.nullWriter()));
  }

  /**
   * Takes how far the work has come.
   *
   * @param work what is being done
   */
  BiConsumer<Integer, Integer> progress(String work) {
    Terminal terminal = terminal();
    return (done, of) -> terminal.progress(work, done, of);
  }

  Path project() {
    return project.toAbsolutePath().normalize();
  }

  Optional<String> only() {
    return only;
  }

  int jobs() {
    return Math.max(1, jobs);
  }

  /** Puts back what an interrupted run left, before anything else is done. */
  void recover(Publisher publisher) throws PublishingException {
    if (publisher.recover()) {
      summary("上次的生成中断了，已恢复原来的网站。");
    }
  }

  boolean isProject() {
    return Files.isDirectory(project().resolve("data"));
  }

  /** That there is no project to work on. */
  Findings noProject() {
    Findings none = new Findings();
    none.error(
        "数据-01",
        Location.of("data"),
        "“" + project() + "”不是一个项目文件夹（里面没有 data）",
        "用 --project 指定项目所在的文件夹");
    return none;
  }

  /** Prints what was found. */
  void say(Outcome outcome) {
    switch (style) {
      case text -> new FindingWriter(project(), terminal(), out(), all).text(outcome);
      case json -> out().print(Listing.json(outcome));
      case sarif -> out().print(Sarif.json(outcome, Main.VERSION));
    }
    out().flush();
  }

  void summary(String text) {
    if (style == Style.text) {
      out().println(text);
    }
  }

  /** How many findings of each weight there are. */
  static String counts(Outcome outcome) {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      words
          .append(words.length() > 0 ? "，" : "")
          .append(severity.word())
          .append(" ")
          .append(outcome.count(severity));
    }
    int silenced = outcome.silenced().size();
    return silenced == 0 ? words.toString() : words + "，已说明 " + silenced;
  }

  /** Whether what was found keeps a site from being published. */
  boolean refuses(Outcome outcome) {
    return outcome.count(Severity.ERROR) > 0 || strict && outcome.count(Severity.WARNING) > 0;
  }

  /** One line about the machine; a stack trace would mean a bug, and is shown as one. */
  static int machine(Exception e, PrintWriter err) {
    if (e instanceof ArchiveException trouble) {
      return ArchiveCommand.trouble(trouble, err);
    }
    if (e instanceof UncheckedIOException && e.getCause() instanceof ArchiveException trouble) {
      return ArchiveCommand.trouble(trouble, err);
    }
    if (e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof PublishingException) {
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
