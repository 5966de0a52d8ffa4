package gongkai.archive;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.page.Filed;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes freezes. The pages are not those of the whole site but are built from the frozen sources
 * alone: so they stand alone, and so it is certain that the sources suffice to build them again.
 */
public final class Freezer {
  private final int jobs;
  private final Memory memory;

  /**
   * @param jobs how many threads work
   * @param memory of what was frozen before
   */
  public Freezer(int jobs, Memory memory) {
    this.jobs = Math.max(1, jobs);
    this.memory = memory;
  }

  /**
   * What of a project is to be frozen.
   *
   * @param bureau folder of a bureau, to freeze its report alone
   * @param baseUrl where the site will stand
   */
  public record Order(int year, Optional<String> bureau, Optional<String> baseUrl) {
    public boolean takes(Filed filed) {
      return filed.year() == year && isOf(filed);
    }

    /** Whether a report must be sound for the freeze: its own ones, and what they compare with. */
    public boolean needs(Filed filed) {
      return isOf(filed) && (filed.year() == year || filed.year() == year - 1);
    }

    private boolean isOf(Filed filed) {
      return bureau.isEmpty() || bureau.get().equals(filed.slug());
    }
  }

  /**
   * Freezes.
   *
   * @param folder of the project
   * @param project as read, without errors
   * @param program name and version
   */
  public Freeze freeze(Path folder, Project project, Order order, String program)
      throws IOException, ArchiveException {
    Findings findings = new Findings();
    SortedMap<String, byte[]> files =
        new TreeMap<>(SourceFiles.of(folder, project, order::takes, findings));
    requireNone(findings);
    files.putAll(built(files, order.baseUrl()));
    About about = new About(program, order.year(), order.bureau(), order.baseUrl());
    files.put(About.FILE, bytes(about.text()));
    return Freeze.of(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The pages and facts that sources become, by their paths in a freeze. */
  SortedMap<String, byte[]> built(Map<String, byte[]> sources, Optional<String> baseUrl)
      throws IOException, ArchiveException {
    try (TemporaryFolder folder = TemporaryFolder.with(sources)) {
      Project.Reading reading = ProjectReader.read(folder.path(), Optional.empty());
      requireNone(reading.findings());
      Project project = memory.told(reading.project().orElseThrow());
      Builder.Built built =
          Builder.build(project, baseUrl, Optional.empty(), jobs, (done, of) -> {});
      memory.addVersions(project, built.site());
      SortedMap<String, byte[]> files = new TreeMap<>();
      built.site().pages().forEach((address, page) -> files.put(Freeze.SITE + address, page));
      for (Filed filed : project.reports()) {
        String report = filed.slug() + "/" + filed.year();
        files.put(Freeze.factsFile(report), bytes(project.facts(filed).text()));
      }
      return files;
    }
  }

  private static void requireNone(Findings findings) throws ArchiveException {
    Optional<Finding> error = findings.sorted().stream().filter(Finding::isError).findFirst();
    if (error.isPresent()) {
      throw ArchiveException.machine("只用归档的来源生成不了网站：" + error.get());
    }
  }
}
