package gongkai.cli;

import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import gongkai.archive.Entry;
import gongkai.archive.Freeze;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code gongkai archive list}: every freeze, the oldest first. */
@Command(
    name = "list",
    description = "列出全部归档，早的在前。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class ArchiveList extends ArchiveCommand {
  @Override
  int run() throws ArchiveException {
    try (Archive archive = archive()) {
      List<Entry> entries = archive.entries();
      for (Entry entry : entries) {
        Freeze freeze = archive.freeze(entry);
        out()
            .println(
                entry.label()
                    + "  "
                    + entry.date()
                    + "  "
                    + freeze.reports().size()
                    + " 份报告，"
                    + freeze.size()
                    + " 个文件，"
                    + freeze.program());
      }
      if (entries.isEmpty()) {
        out().println("还没有归档过");
      }
      return Work.CLEAN;
    }
  }
}
