package gongkai.cli;

import gongkai.archive.Archive;
import gongkai.archive.ArchiveException;
import gongkai.archive.Entry;
import gongkai.archive.Verification;
import gongkai.disk.Publisher;
import gongkai.disk.PublishingException;
import gongkai.site.Site;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai archive show TAG}: puts the pages of a freeze into a folder. */
@Command(
    name = "show",
    description = "把归档的网站还原到一个文件夹，双击 index.html 就能看。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n",
    optionListHeading = "%n选项：%n")
final class ArchiveShow extends ArchiveCommand {
  @Parameters(paramLabel = "归档", description = "归档的名称，如 archive/2024")
  private String name;

  @Option(
      names = "--out",
      paramLabel = "文件夹",
      description = "还原到哪里（默认：当前文件夹下，按归档起名，如 archive-2024）")
  private Optional<Path> target = Optional.empty();

  @Override
  int run() throws ArchiveException, PublishingException {
    try (Archive archive = archive()) {
      Entry entry = archive.entry(name);
      Verification sums = Verification.ofSums(archive, entry);
      if (!sums.isSound()) {
        throw ArchiveException.unsound(entry.label().toString(), sums.troubles().get(0));
      }
      Site site = archive.freeze(entry).site();
      Path folder =
          target.orElse(Path.of(entry.label().toString().replace('/', '-'))).toAbsolutePath();
      Publisher publisher = new Publisher(folder);
      publisher.recover();
      publisher.publish(site.pages());
      out()
          .println(
              "已还原 "
                  + entry.label()
                  + "（"
                  + entry.date()
                  + "）的 "
                  + site.pages().size()
                  + " 个文件："
                  + folder.normalize());
      return Work.CLEAN;
    }
  }
}
