package gongkai.cli;

import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code gongkai archive} and its own commands share. */
abstract class ArchiveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
  private Path project = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  /** Does it, and gives the exit code. */
  abstract int run() throws IOException, ArchiveException, Exception;

  @Override
  public final Integer call() throws Exception {
    try {
      return run();
    } catch (ArchiveException e) {
      return trouble(e, err());
    }
  }

  /** One line about the archive, and the exit code that it comes to. */
  static int trouble(ArchiveException e, PrintWriter err) {
    err.println((e.isMachine() ? "无法继续：" : "") + e.getMessage());
    err.flush();
    return e.isMachine() ? Work.MACHINE : Work.FOUND;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Path project() {
    return project.toAbsolutePath().normalize();
  }

  /** The archive that the project has. */
  Archive archive() throws ArchiveException {
    return Archive.of(project()).orElseThrow(ArchiveException::noRepository);
  }
}
