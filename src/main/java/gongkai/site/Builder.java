package gongkai.site;

import gongkai.account.Past;
import gongkai.document.Form;
import gongkai.edit.Schemas;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Digest;
import gongkai.page.Edition;
import gongkai.page.Filed;
import gongkai.page.LargePrint;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import gongkai.portal.Portal;
import gongkai.search.SearchIndex;
import gongkai.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
  private final Edition edition;
  private final Optional<Shell> shell;
  private final Optional<String> only;
  private final LargePrint large;
  private final Redirects out;

  /** Of a site; its files are handed over as they are made. */
  Builder(Project project, Optional<String> baseUrl, BiConsumer<String, byte[]> out) {
    this(project, Edition.SITE, baseUrl, Optional.empty(), out);
  }

  private Builder(
      Project project,
      Edition edition,
      Optional<String> baseUrl,
      Optional<String> only,
      BiConsumer<String, byte[]> out) {
    this.project = project;
    this.edition = edition;
    this.shell =
        project
            .look()
            .map(look -> new Shell(look.info(), look.theme(), look.pages(), baseUrl, edition));
    this.only = only;
    this.large = new LargePrint(out);
    this.out = new Redirects(oldAddresses(project), large);
  }

  private static Map<String, String> oldAddresses(Project project) {
    return project.look().map(look -> look.info().oldAddresses()).orElse(Map.of());
  }

  /** The site, and what was found while building it; not to be published if there are errors. */
  public record Built(Site site, Findings findings) {}

  /** What stays of a report that has been made. */
  record Made(
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
    return new Builder(project, edition, baseUrl, only, out).build(jobs, progress);
  }

  private Findings build(int jobs, BiConsumer<Integer, Integer> progress) {
    Findings findings = new Findings();
    List<Digest> digests = new ArrayList<>();
    SearchIndex index = new SearchIndex();
    Round.of(
        project,
        project.reports(),
        jobs,
        progress,
        this::make,
        (Made made) -> {
          findings.addAll(made.findings());
          made.digest().ifPresent(digests::add);
          made.searchable().ifPresent(index::add);
        });
    if (shell.isPresent() && edition == Edition.SITE) {
      frame(index, digests, findings);
    }
    shell.ifPresent(s -> s.sheet().ifPresent(css -> out.accept(Shell.SHEET, css)));
    return findings;
  }

  /** All that is no report. */
  private void frame(SearchIndex index, List<Digest> digests, Findings findings) {
    assets();
    if (only.isEmpty()) {
      index.write(out);
    }
    portal(digests, project.formats().used().values(), Portal.Scope.ALL, findings);
    if (only.isEmpty()) {
      finish(findings);
    }
  }

  /** The style sheet, scripts and pictures, and what editors read. */
  void assets() {
    Theme theme = project.look().orElseThrow().theme();
    out.accept(Shell.CSS, Shell.bytes(theme.css()));
    theme.assets().forEach((name, file) -> out.accept("assets/" + name, file));
    Schemas.files().forEach((name, file) -> out.accept(SCHEMAS + name, file));
  }

  /** The pages that lead to the reports. */
  void portal(List<Digest> digests, Collection<Form> forms, Portal.Scope scope, Findings findings) {
    PortalSpec spec = project.look().orElseThrow().portal();
    Portal.make(shell.orElseThrow(), project.bureaus(), digests, forms, spec, scope, findings, out);
  }

  /** Takes in a file that has been made before; large print follows from its page once more. */
  void take(String address, byte[] file) {
    if (!LargePrint.isOne(address)) {
      out.accept(address, file);
    }
  }

  /** What follows from all files together: old addresses, and what is missing. */
  void finish(Findings findings) {
    SortedSet<String> addresses = new TreeSet<>(out.finish(shell.orElseThrow(), findings));
    addresses.addAll(large.addresses());
    findings.addAll(project.remembered().lost(addresses));
  }

  /** All that one report becomes. */
  Made make(ReportSource source, Optional<Round.Turn> turn, Findings findings) {
    boolean whole = only.isEmpty() || only.get().equals(source.place());
    return turn.map(t -> make(t, whole, findings))
        .orElseGet(() -> new Made(findings, Optional.empty(), Optional.empty()));
  }

  /**
   * @param whole whether its pages are made, and not only what others say of it
   */
  private Made make(Round.Turn turn, boolean whole, Findings findings) {
    Optional<Formats.Telling> format = project.formats().of(turn, findings);
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
    if (!whole) {
      return new Made(
          findings,
          portal.flatMap(p -> format.map(f -> digest(turn, f, p, findings))),
          Optional.empty());
    }
    Optional<ReportFolder> folder =
        Examined.of(turn, format, findings)
            .told()
            .flatMap(
                told ->
                    shell.map(
                        s ->
                            ReportFolder.of(
                                told.draft(), told.document(), s, portal.orElseThrow(), findings)));
    folder.ifPresent(made -> handOver(made.files()));
    if (folder.isPresent() && edition == Edition.SITE) {
      versions(turn);
    }
    return new Made(
        findings, folder.map(ReportFolder::digest), folder.flatMap(ReportFolder::searchable));
  }

  /** The earlier versions of a report that was corrected stay public. */
  private void versions(Round.Turn turn) {
    Filed filed = turn.filed();
    if (!filed.past().isNone()) {
      String report = filed.slug() + "/" + filed.year();
      for (Past.Version version : filed.past().earlier(filed.facts(turn.report()))) {
        project.remembered().pages(report, version).forEach(out);
      }
    }
  }

  private void handOver(Map<String, byte[]> files) {
    files.forEach((address, file) -> shell.orElseThrow().edition(address, file).forEach(out));
  }

  private static Digest digest(
      Round.Turn turn, Formats.Telling format, PortalSpec portal, Findings findings) {
    return ReportFolder.digest(turn.filed(), turn.report(), format.form(), portal, findings);
  }
}
