package gongkai.site;

import gongkai.disk.Background;
import gongkai.disk.Disk;
import gongkai.finding.Findings;
import gongkai.page.Digest;
import gongkai.page.Edition;
import gongkai.portal.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * Builds the site of a project. Reports are read, checked and made one by one on all threads, and
 * handed over as soon as they are made; what stays in memory of each is what the site's lists say
 * of it.
 */
public final class Builder {
  private final Project project;
  private final Edition edition;
  private final Optional<String> only;
  private final Shelf shelf;
  private final Maker maker;

  private Builder(
      Project project, Edition edition, Optional<String> only, Shelf shelf, Maker maker) {
    this.project = project;
    this.edition = edition;
    this.only = only;
    this.shelf = shelf;
    this.maker = maker;
  }

  /** The site, and what was found while building it; not to be published if there are errors. */
  public record Built(Site site, Findings findings) {}

  /** A report that was gone through, and what was made of it unless it was only read. */
  private record Done(ReportSource source, Optional<Maker.Made> made) {}

  /** Builds everything in memory. */
  public static Built build(
      Project project,
      Optional<String> baseUrl,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress) {
    Site site = new Site();
    return new Built(site, build(project, baseUrl, only, jobs, progress, site::put));
  }

  /**
   * Builds everything.
   *
   * @param baseUrl where the site will stand, for labels that want a full address
   * @param only a report to build alone, as {@code bureau/year}; the pages that lead to it name the
   *     others all the same
   * @param jobs how many threads work
   * @param progress is told how many reports are done, and of how many
   * @param out takes address and content of every file, from any thread
   * @return what was found; if there are errors, what was handed over is not to be published
   */
  public static Findings build(
      Project project,
      Optional<String> baseUrl,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress,
      BiConsumer<String, byte[]> out) {
    return build(project, Edition.SITE, baseUrl, only, jobs, progress, out);
  }

  /** As above, in one of the forms in which reports are given out. */
  public static Findings build(
      Project project,
      Edition edition,
      Optional<String> baseUrl,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress,
      BiConsumer<String, byte[]> out) {
    Maker maker = new Maker(project, edition, baseUrl, out);
    return new Builder(project, edition, only, Shelf.EMPTY, maker).build(jobs, progress);
  }

  /** As above; makes those reports that a shelf does not know, and puts all of them on it. */
  public static Findings build(
      Project project,
      Optional<String> baseUrl,
      int jobs,
      BiConsumer<Integer, Integer> progress,
      Shelf shelf,
      BiConsumer<String, byte[]> out) {
    Maker maker = new Maker(project, baseUrl, out);
    return new Builder(project, Edition.SITE, Optional.empty(), shelf, maker).build(jobs, progress);
  }

  private Findings build(int jobs, BiConsumer<Integer, Integer> progress) {
    Map<String, State.Shelved> known = shelf.known(project);
    Gathering reports = new Gathering(project, known);
    CompletableFuture<Void> keeping =
        CompletableFuture.runAsync(() -> known.values().forEach(r -> keep(r.files())));
    try {
      Round.of(
          project,
          reports.read(),
          jobs,
          progress,
          (source, turn, findings) ->
              new Done(
                  source,
                  reports.isMade(source)
                      ? Optional.of(make(source, turn, findings))
                      : Optional.empty()),
          (Done done) -> done.made().ifPresent(made -> reports.take(done.source(), made)));
      reports.finish(shelf);
    } finally {
      Background.end(keeping);
    }
    if (maker.hasLook() && edition == Edition.SITE) {
      frame(reports, jobs);
    }
    maker.sheet();
    return reports.findings();
  }

  private Maker.Made make(ReportSource source, Optional<Round.Turn> turn, Findings findings) {
    boolean whole = only.isEmpty() || only.get().equals(source.place());
    return turn.map(t -> whole ? maker.report(t, findings) : maker.mention(t, findings))
        .orElseGet(() -> Maker.Made.nothing(findings));
  }

  /** Leaves the files of a report as they stand. */
  private void keep(State.Group files) {
    maker.keep(files, shelf::content);
    files.all().forEach(shelf::keep);
  }

  /** As {@link #keep}, on all threads: of the portal there are many, and nothing else is done. */
  private void keepAll(State.Group files) {
    maker.keep(files, shelf::content);
    try {
      Disk.each(files.all(), shelf::keep);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is no report. */
  private void frame(Gathering reports, int jobs) {
    Findings findings = reports.findings();
    maker.assets();
    if (only.isEmpty()) {
      maker.index(reports.index());
    }
    Findings found = new Findings();
    List<String> portal = portal(reports.digests(), jobs, found);
    findings.addAll(found);
    if (only.isEmpty()) {
      maker.finish(findings);
    }
    if (!findings.hasErrors() && shelf != Shelf.EMPTY) {
      // A fault in a page that is not made again would be forgotten.
      Optional<List<String>> faultless = Optional.of(portal).filter(p -> found.all().isEmpty());
      reports
          .shelved(maker::group)
          .ifPresent(
              all -> shelf.put(project, all, faultless.map(maker::group), reports.index().held()));
    }
  }

  /** The pages that lead to the reports, as far as they do not stand already. */
  private List<String> portal(List<Digest> digests, int jobs, Findings findings) {
    Portal.Scope scope = shelf.scope(project, digests);
    State.Group kept = shelf.portal(project, digests, scope);
    keepAll(kept);
    List<String> addresses = new ArrayList<>(kept.made());
    addresses.addAll(
        maker.portal(digests, project.formats().used().values(), scope, jobs, findings));
    return addresses;
  }
}
