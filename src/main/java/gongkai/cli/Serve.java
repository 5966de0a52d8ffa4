package gongkai.cli;

import gongkai.archive.Memory;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.preview.Preview;
import gongkai.review.Outcome;
import gongkai.site.Remembered;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongkai serve}: shows the site in the browser, and keeps it up to date. */
@Command(
    name = "serve",
    description = "在浏览器里预览网站；保存文件，页面自己更新。不写任何文件。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Serve implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
  private Path project = Path.of("");

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认：8080）；被占用时用下一个")
  private int port = 8080;

  @Option(names = "--open", description = "打开浏览器")
  private boolean open;

  @Option(names = "--poll", description = "隔一会儿查看一次文件；用于网络盘")
  private boolean poll;

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  private List<Finding> last = List.of();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = project.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder.resolve("data"))) {
      out.println(folder + " 不是一个项目文件夹（里面没有 data） → 用 --project 指定项目所在的文件夹");
      return Work.FOUND;
    }
    FindingWriter writer =
        new FindingWriter(folder, Terminal.ofSystem(spec.commandLine().getErr()), out, false);
    try (Memory memory = Memory.of(folder);
        Preview preview =
            Preview.start(
                folder,
                port,
                poll,
                memory == Memory.NONE ? Remembered.NOTHING : memory,
                findings -> say(findings, writer, out))) {
      if (port != 0 && preview.port() != port) {
        out.println("端口 " + port + " 被占用，改用 " + preview.port() + "。");
      }
      String how = preview.polls() ? "每半秒查看一次文件" : "保存文件，页面自己更新";
      out.println("预览：" + preview.address() + "（" + how + "；按 Ctrl+C 结束）");
      if (open) {
        browse(preview.address());
      }
      preview.await();
    }
    return Work.CLEAN;
  }

  /** What is new to be put right, and how much there is. */
  private synchronized void say(List<Finding> findings, FindingWriter writer, PrintWriter out) {
    List<Finding> fresh =
        findings.stream().filter(f -> f.severity() != Severity.NOTE && !last.contains(f)).toList();
    writer.text(new Outcome(fresh, List.of(), 0));
    last = findings;
    long errors = findings.stream().filter(Finding::isError).count();
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    out.println("已更新：错误 " + errors + "，警告 " + warnings);
    out.flush();
  }

  /** Whoever has no browser has the address. */
  private static void browse(URI address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address stands above.
    }
  }
}
