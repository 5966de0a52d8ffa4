package gongkai.site;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.check.Checks;
import gongkai.check.rule.Subject;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.page.Digest;
import gongkai.page.Filed;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import gongkai.portal.Portal;
import gongkai.search.SearchIndex;
import gongkai.theme.Narrator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Builds the site of a project. Touches no disk. */
public final class Builder {
  private final Project project;
  private final Shell shell;
  private final Optional<String> only;
  private final Map<String, Narrator> narrators = new TreeMap<>();

  private Builder(Project project, Optional<String> baseUrl, Optional<String> only) {
    this.project = project;
    this.shell = new Shell(project.info(), project.theme(), project.pages(), baseUrl);
    this.only = only;
    project.forms().forEach((name, form) -> narrators.put(name, new Narrator(form)));
  }

  /** The site, and what was found while building it; not to be published if there are errors. */
  public record Built(Site site, Findings findings) {}

  /** One report's pages and files, and what was found. */
  private record Made(ReportFolder folder, Findings findings) {}

  /**
   * Builds everything.
   *
   * @param baseUrl where the site will stand, for labels that want a full address
   * @param only a report to build alone, as {@code bureau/year}; the pages that lead to it name the
   *     others all the same
   * @param jobs how many threads work
   * @param progress is told how many reports are done, and of how many
   */
  public static Built build(
      Project project,
      Optional<String> baseUrl,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress) {
    return new Builder(project, baseUrl, only).build(jobs, progress);
  }

  private Built build(int jobs, BiConsumer<Integer, Integer> progress) {
    Site site = new Site();
    Findings findings = new Findings();
    List<Digest> digests = new ArrayList<>();
    SearchIndex index = new SearchIndex();
    for (Made made : reports(jobs, progress)) {
      made.folder().files().forEach(site::put);
      digests.add(made.folder().digest());
      made.folder().searchable().ifPresent(index::add);
      findings.addAll(made.findings());
    }
    site.put(Shell.CSS, Shell.bytes(project.theme().css()));
    project.theme().assets().forEach((name, file) -> site.put("assets/" + name, file));
    if (only.isEmpty()) {
      index.write(site::put);
    }
    Portal.make(
        shell,
        project.bureaus(),
        digests,
        project.forms().values(),
        project.portal(),
        findings,
        site::put);
    if (only.isEmpty()) {
      new Redirects(shell, site, findings).make(project.bureaus());
    }
    return new Built(site, findings);
  }

  /**
   * All reports: the years of a bureau one after another, because each is held against the last.
   */
  private List<Made> reports(int jobs, BiConsumer<Integer, Integer> progress) {
    Map<String, List<Filed>> bureaus = new LinkedHashMap<>();
    project
        .reports()
        .forEach(f -> bureaus.computeIfAbsent(f.slug(), s -> new ArrayList<>()).add(f));
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<List<Made>>> futures =
          bureaus.values().stream().map(years -> workers.submit(() -> bureau(years))).toList();
      List<Made> made = new ArrayList<>();
      for (Future<List<Made>> future : futures) {
        made.addAll(future.get());
        progress.accept(made.size(), project.reports().size());
      }
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * One bureau's reports.
   *
   * @param years the oldest first
   */
  private List<Made> bureau(List<Filed> years) {
    List<Made> made = new ArrayList<>();
    Optional<Report> before = Optional.empty();
    for (Filed filed : years) {
      Report stated = filed.stated().value();
      Report report = Completion.of(stated, project.classification(stated.year()));
      made.add(report(filed, report, before.filter(last -> last.year() == report.priorYear())));
      before = Optional.of(report);
    }
    return made;
  }

  private Made report(Filed filed, Report report, Optional<Report> before) {
    Findings findings = new Findings();
    Form form = project.forms().get(report.format());
    if (!only.map(filed::isAt).orElse(true)) {
      Digest digest = ReportFolder.digest(filed, report, form, project.portal(), findings);
      return new Made(new ReportFolder(Map.of(), digest, Optional.empty()), findings);
    }
    Checks checks = Checks.of(subject(filed, report, before));
    findings.addAll(checks.findings());
    checks.silenced().forEach(findings::silence);
    ReportFolder folder =
        ReportFolder.of(
            filed,
            report,
            checks.rounded(),
            form,
            narrators.get(report.format()),
            shell,
            project.portal(),
            findings);
    return new Made(folder, findings);
  }

  private Subject subject(Filed filed, Report report, Optional<Report> before) {
    List<Subject.Text> texts =
        filed.texts().entrySet().stream()
            .map(e -> new Subject.Text(e.getKey(), filed.document(e.getKey()), e.getValue()))
            .toList();
    return new Subject(
        report,
        filed.stated().places(),
        filed.bureau(),
        project.classification(report.year()),
        before,
        texts,
        filed.past());
  }
}
