package gongkai.cli;

import gongkai.desk.Tidying;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai fmt}: tidies the YAML files, or says which are untidy. */
@Command(
    name = "fmt",
    description = "把数据文件排整齐：键的次序、对齐、半角数字、行末空格；内容和注释都不变。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Fmt implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "文件", description = "只整理这些文件或文件夹（默认：项目里的全部）", arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
  private Path folder = Path.of("");

  @Option(names = "--check", description = "只列出要整理的文件，不改动")
  private boolean check;

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  @Override
  public Integer call() throws Exception {
    Path project = folder.toAbsolutePath().normalize();
    PrintWriter out = spec.commandLine().getOut();
    List<String> named = files.stream().map(file -> inProject(project, file)).toList();
    Tidying.Done done = Tidying.in(project, named, !check);
    new FindingWriter(project, Terminal.ofSystem(out), out, true).each(done.findings());
    done.changed().forEach(file -> out.println((check ? "要整理 " : "已整理 ") + file));
    out.println(
        "看了 " + done.seen() + " 个文件，" + (check ? "要整理 " : "整理了 ") + done.changed().size() + " 个");
    boolean untidy = check && !done.changed().isEmpty();
    return untidy || done.findings().hasErrors() ? Work.FOUND : Work.CLEAN;
  }

  /** A file by its path from the project: given from there, or from where the command runs. */
  private static String inProject(Path project, Path file) {
    Path from = project.resolve(file);
    Path path = Files.exists(from) ? from : file.toAbsolutePath().normalize();
    Path named = path.startsWith(project) ? project.relativize(path) : path;
    return named.toString().replace('\\', '/');
  }
}
