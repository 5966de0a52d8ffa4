package gongkai.site;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.check.CrossFooting;
import gongkai.check.ScoreSums;
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
      findings.addAll(made.findings().sorted());
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
    return new Built(site, findings);
  }

  private List<Made> reports(int jobs, BiConsumer<Integer, Integer> progress) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Made>> futures =
          project.reports().stream().map(filed -> workers.submit(() -> report(filed))).toList();
      List<Made> made = new ArrayList<>();
      for (Future<Made> future : futures) {
        made.add(future.get());
        progress.accept(made.size(), futures.size());
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

  private Made report(Filed filed) {
    Findings findings = new Findings();
    Report stated = filed.stated().value();
    Completion completion = Completion.of(stated, project.classification(stated.year()));
    if (!only.map(filed::isAt).orElse(true)) {
      Form form = project.forms().get(stated.format());
      Digest digest = ReportFolder.digest(filed, completion, form, project.portal(), findings);
      return new Made(new ReportFolder(Map.of(), digest, Optional.empty()), findings);
    }
    findings.addAll(CrossFooting.check(completion, filed.stated().places()));
    findings.addAll(ScoreSums.check(completion, filed.stated().places()));
    ReportFolder folder =
        ReportFolder.of(
            filed,
            completion,
            project.forms().get(stated.format()),
            narrators.get(stated.format()),
            shell,
            project.portal(),
            findings);
    return new Made(folder, findings);
  }
}
