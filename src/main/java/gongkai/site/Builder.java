package gongkai.site;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.check.Checks;
import gongkai.check.rule.Subject;
import gongkai.classification.Classification;
import gongkai.edit.Schemas;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Digest;
import gongkai.page.Filed;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import gongkai.portal.Portal;
import gongkai.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Builds the site of a project. Reports are read, checked and made one by one on all threads, and
 * handed over as soon as they are made; what stays in memory of each is what the site's lists say
 * of it.
 */
public final class Builder {
  /** Where editors find the schemas of the data. */
  private static final String SCHEMAS = "schema/yaml/";

  private final Project project;
  private final Optional<Shell> shell;
  private final Optional<String> only;
  private final BiConsumer<String, byte[]> out;

  private Builder(
      Project project,
      Optional<String> baseUrl,
      Optional<String> only,
      BiConsumer<String, byte[]> out) {
    this.project = project;
    this.shell =
        project.look().map(look -> new Shell(look.info(), look.theme(), look.pages(), baseUrl));
    this.only = only;
    this.out = out;
  }

  /** The site, and what was found while building it; not to be published if there are errors. */
  public record Built(Site site, Findings findings) {}

  /** What stays of a report that has been made. */
  private record Made(
      Findings findings, Optional<Digest> digest, Optional<SearchIndex.Searchable> searchable) {}

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
    return new Builder(project, baseUrl, only, out).build(jobs, progress);
  }

  private Findings build(int jobs, BiConsumer<Integer, Integer> progress) {
    Findings findings = new Findings();
    List<Digest> digests = new ArrayList<>();
    SearchIndex index = new SearchIndex();
    for (Made made : reports(jobs, progress)) {
      findings.addAll(made.findings());
      made.digest().ifPresent(digests::add);
      made.searchable().ifPresent(index::add);
    }
    if (shell.isPresent()) {
      frame(index, digests, findings);
    }
    return findings;
  }

  /** All that is no report. */
  private void frame(SearchIndex index, List<Digest> digests, Findings findings) {
    Project.Look look = project.look().orElseThrow();
    out.accept(Shell.CSS, Shell.bytes(look.theme().css()));
    look.theme().assets().forEach((name, file) -> out.accept("assets/" + name, file));
    Schemas.files().forEach((name, file) -> out.accept(SCHEMAS + name, file));
    if (only.isEmpty()) {
      index.write(out);
    }
    Portal.make(
        shell.orElseThrow(),
        project.bureaus(),
        digests,
        project.formats().used().values(),
        look.portal(),
        findings,
        out);
  }

  /**
   * All reports: the years of a bureau one after another, because each is held against the last.
   */
  private List<Made> reports(int jobs, BiConsumer<Integer, Integer> progress) {
    Map<String, List<ReportSource>> bureaus = new LinkedHashMap<>();
    project
        .reports()
        .forEach(r -> bureaus.computeIfAbsent(r.slug(), s -> new ArrayList<>()).add(r));
    AtomicInteger done = new AtomicInteger();
    Runnable step = () -> progress.accept(done.incrementAndGet(), project.reports().size());
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<List<Made>>> futures =
          bureaus.values().stream()
              .map(years -> workers.submit(() -> bureau(years, step)))
              .toList();
      List<Made> made = new ArrayList<>();
      for (Future<List<Made>> future : futures) {
        made.addAll(future.get());
      }
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException disk
          ? disk
          : new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * One bureau's reports.
   *
   * @param years the oldest first
   */
  private List<Made> bureau(List<ReportSource> years, Runnable step) {
    List<Made> made = new ArrayList<>();
    Optional<Report> before = Optional.empty();
    for (ReportSource source : years) {
      Findings findings = new Findings();
      // What could not be read in full would only be faulted again for what is missing.
      Optional<Filed> filed = read(source, findings).filter(f -> !findings.hasErrors());
      Optional<Report> report =
          filed.map(f -> f.stated().value()).map(stated -> Completion.of(stated, names(stated)));
      Optional<Report> last =
          before.filter(b -> report.filter(r -> r.priorYear() == b.year()).isPresent());
      made.add(
          report
              .map(r -> make(source, filed.orElseThrow(), r, last, findings))
              .orElseGet(() -> new Made(findings, Optional.empty(), Optional.empty())));
      before = report;
      step.run();
    }
    return made;
  }

  private Classification names(Report stated) {
    return project.classification(stated.year());
  }

  private Optional<Filed> read(ReportSource source, Findings findings) {
    try {
      Optional<Integer> megabytes = project.look().flatMap(look -> look.info().largestAttachment());
      return new ReportReader(new Inputs(project.sources(), findings), megabytes).read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made make(
      ReportSource source, Filed filed, Report report, Optional<Report> before, Findings findings) {
    Optional<Formats.Telling> format =
        project.formats().find(report.format(), filed.stated().places().nearest("体例"), findings);
    boolean others = only.isPresent() && !only.get().equals(source.place());
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
    if (others) {
      return new Made(
          findings,
          portal.flatMap(
              p -> format.map(f -> ReportFolder.digest(filed, report, f.form(), p, findings))),
          Optional.empty());
    }
    Checks checks = Checks.of(subject(filed, report, before));
    findings.addAll(checks.findings());
    checks.silenced().forEach(findings::silence);
    if (format.isEmpty() || shell.isEmpty()) {
      return new Made(findings, Optional.empty(), Optional.empty());
    }
    ReportFolder folder =
        ReportFolder.of(
            filed,
            report,
            checks.rounded(),
            format.get().form(),
            format.get().narrator(),
            shell.get(),
            portal.orElseThrow(),
            findings);
    folder.files().forEach(out);
    return new Made(findings, Optional.of(folder.digest()), folder.searchable());
  }

  private Subject subject(Filed filed, Report report, Optional<Report> before) {
    List<Subject.Text> texts =
        filed.texts().entrySet().stream()
            .map(e -> new Subject.Text(e.getKey(), filed.document(e.getKey()), e.getValue()))
            .toList();
    return new Subject(
        report, filed.stated().places(), filed.bureau(), names(report), before, texts);
  }
}
