package gongkai.cli;

import gongkai.archive.ArchiveException;
import gongkai.archive.Memory;
import gongkai.finding.Findings;
import gongkai.page.Edition;
import gongkai.review.Outcome;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Readying;
import gongkai.site.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What build and publish share: making the pages. */
abstract class Making extends Work {
  @Option(names = "--base-url", paramLabel = "网址", description = "网站将来的网址，写进页签、404 页和交给平台的网页")
  private Optional<String> baseUrl = Optional.empty();

  Optional<String> baseUrl() {
    return baseUrl;
  }

  /**
   * Reads, checks and makes everything.
   *
   * @param pages takes address and content of every file, from any thread
   */
  Outcome work(BiConsumer<String, byte[]> pages) throws IOException {
    return work(Edition.SITE, pages);
  }

  /** As above, but for the reports that a shelf knows. */
  Outcome work(Shelf shelf, BiConsumer<String, byte[]> pages) throws IOException {
    return read(p -> Builder.build(p, baseUrl, jobs(), progress("生成"), shelf, pages));
  }

  /** As above, in one of the forms in which reports are given out. */
  Outcome work(Edition edition, BiConsumer<String, byte[]> pages) throws IOException {
    return read(p -> Builder.build(p, edition, baseUrl, only(), jobs(), progress("生成"), pages));
  }

  private Outcome read(Function<Project, Findings> build) throws IOException {
    if (!isProject()) {
      return Outcome.of(noProject(), 0);
    }
    Readying.start();
    Project.Reading reading = ProjectReader.read(project(), only());
    Findings findings = reading.findings();
    try (Memory memory = Memory.of(project())) {
      Project project = reading.project().with(memory);
      findings.addAll(build.apply(project));
    } catch (UncheckedIOException e) {
      // What the archive says is no trouble with the folder that is written to.
      if (e.getCause() instanceof ArchiveException trouble) {
        throw trouble;
      }
      throw e;
    }
    return Outcome.of(findings, reading.project().reports().size());
  }
}
