package gongkai.cli;

import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import gongkai.archive.Entry;
import gongkai.archive.Verification;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai archive verify [TAG]}: whether freezes are still what they were. */
@Command(
    name = "verify",
    description = "核对归档的每个文件与 MANIFEST 的校验和；不写归档时核对全部。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ArchiveVerify extends ArchiveCommand {
  @Parameters(arity = "0..1", paramLabel = "归档", description = "归档的名称，如 archive/2024")
  private Optional<String> name = Optional.empty();

  @Option(names = "--rebuild", description = "再从归档的来源重新生成一遍，逐字节比较")
  private boolean rebuild;

  @Option(names = "--jobs", paramLabel = "数", description = "同时用几个处理器核（默认：全部）")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  int run() throws IOException, ArchiveException {
    try (Archive archive = archive()) {
      List<Entry> entries =
          name.isPresent() ? List.of(archive.entry(name.get())) : archive.entries();
      boolean sound = true;
      for (Entry entry : entries) {
        sound &= verify(archive, entry);
      }
      if (entries.isEmpty()) {
        out().println("还没有归档过");
      }
      return sound ? Work.CLEAN : Work.FOUND;
    }
  }

  private boolean verify(Archive archive, Entry entry) throws IOException, ArchiveException {
    Verification sums = Verification.ofSums(archive, entry);
    tell(entry, sums, sums.files() + " 个文件与 MANIFEST 一致");
    if (!rebuild || !sums.isSound()) {
      return sums.isSound();
    }
    String program = archive.freeze(entry).program();
    if (!program.equals(Main.PROGRAM)) {
      out().println(entry.label() + "：由 " + program + " 归档，现在是 " + Main.PROGRAM + "，生成的内容可能因程序而不同");
    }
    Verification built = Verification.ofRebuilding(archive, entry, jobs);
    tell(entry, built, "重新生成的 " + built.files() + " 个文件逐字节相同");
    return built.isSound();
  }

  private void tell(Entry entry, Verification found, String sound) {
    if (found.isSound()) {
      out().println(entry.label() + "：" + sound);
    }
    found.troubles().forEach(trouble -> out().println(entry.label() + "：" + trouble));
  }
}
