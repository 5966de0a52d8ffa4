package gongkai.archive;

import gongkai.account.Correction;
import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.page.Filed;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Redirects;
import gongkai.site.ReportSource;
import gongkai.site.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    public boolean takes(ReportSource source) {
      return isOf(source, year);
    }

    /** Whether a report must be sound for the freeze: its own ones, and what they compare with. */
    public boolean needs(ReportSource source) {
      return isOf(source, year) || isOf(source, year - 1);
    }

    private boolean isOf(ReportSource source, int when) {
      return source.place().equals(source.slug() + "/" + when)
          && (bureau.isEmpty() || bureau.get().equals(source.slug()));
    }
  }

  /**
   * What became of it.
   *
   * @param freeze not to be kept if there are errors
   * @param newest the newest date of a publication or correction that it holds
   */
  public record Frozen(Freeze freeze, Findings findings, Optional<String> newest) {}

  /**
   * Freezes.
   *
   * @param project as read
   * @param program name and version
   */
  public Frozen freeze(Project project, Order order, String program)
      throws IOException, ArchiveException {
    Findings findings = new Findings();
    SourceFiles.Collected sources = SourceFiles.of(project, order::takes, findings);
    SortedMap<String, byte[]> files = new TreeMap<>(sources.files());
    files.putAll(built(files, order.baseUrl(), findings));
    About about = new About(program, order.year(), order.bureau(), order.baseUrl());
    files.put(About.FILE, bytes(about.text()));
    return new Frozen(Freeze.of(files), findings, newest(sources.reports()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> newest(List<Filed> reports) {
    return reports.stream()
        .map(filed -> filed.stated().value())
        .flatMap(Freezer::dates)
        .map(PublicationDate::firstDay)
        .max(String::compareTo);
  }

  private static Stream<PublicationDate> dates(Report report) {
    return Stream.concat(
        report.published().stream(), report.corrections().stream().map(Correction::date));
  }

  /** The pages and facts that sources become, by their paths in a freeze. */
  SortedMap<String, byte[]> built(
      Map<String, byte[]> sources, Optional<String> baseUrl, Findings findings) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.with(sources)) {
      Project.Reading reading = ProjectReader.read(folder.path(), Optional.empty());
      Project project = reading.project().with(memory);
      Builder.Built built =
          Builder.build(project, baseUrl, Optional.empty(), jobs, (done, of) -> {});
      SortedMap<String, byte[]> files = new TreeMap<>();
      built.site().pages().forEach((address, page) -> files.put(Freeze.SITE + address, page));
      for (ReportSource source : project.reports()) {
        project
            .read(source, new Findings())
            .ifPresent(
                filed ->
                    files.put(
                        Freeze.factsFile(source.place()), bytes(project.facts(filed).text())));
      }
      findings.addAll(reading.findings());
      for (Finding finding : built.findings().sorted()) {
        // Old addresses may lead to what other years publish.
        if (!finding.rule().equals(Redirects.RULE)) {
          findings.add(finding);
        }
      }
      return files;
    }
  }
}
