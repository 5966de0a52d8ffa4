package gongkai.site;

import gongkai.account.Past;
import gongkai.disk.Background;
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
import java.util.concurrent.CompletableFuture;
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

  /**
   * What stays of a report that has been made.
   *
   * @param format the form that it names, if it could be read
   * @param addresses of its files, but for what follows from them
   */
  record Made(
      Findings findings,
      Optional<String> format,
      Optional<Digest> digest,
      Optional<SearchIndex.Searchable> searchable,
      List<String> addresses) {
    /** Of a report that could not be read. */
    static Made nothing(Findings findings) {
      return new Made(findings, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
  }

  /** A report that was gone through, and what was made of it unless it was only read. */
  private record Done(ReportSource source, Optional<Made> made) {}

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
    return new Builder(project, edition, baseUrl, only, out).build(Shelf.EMPTY, jobs, progress);
  }

  /** As above; makes those reports that a shelf does not know, and puts all of them on it. */
  public static Findings build(
      Project project,
      Optional<String> baseUrl,
      int jobs,
      BiConsumer<Integer, Integer> progress,
      Shelf shelf,
      BiConsumer<String, byte[]> out) {
    return new Builder(project, baseUrl, out).build(shelf, jobs, progress);
  }

  private Findings build(Shelf shelf, int jobs, BiConsumer<Integer, Integer> progress) {
    Map<String, State.Shelved> known = shelf.known(project);
    Gathering reports = new Gathering(project, known);
    CompletableFuture<Void> keeping =
        CompletableFuture.runAsync(() -> known.values().forEach(r -> keep(r.files(), shelf)));
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
    if (shell.isPresent() && edition == Edition.SITE) {
      frame(reports, shelf);
    }
    shell.ifPresent(s -> s.sheet().ifPresent(css -> out.accept(Shell.SHEET, css)));
    return reports.findings();
  }

  /** Leaves files as they stand. */
  private void keep(State.Group files, Shelf shelf) {
    files.made().forEach(address -> out.keep(address, () -> shelf.content(address)));
    files.large().forEach(large::keep);
    files.all().forEach(shelf::keep);
  }

  /** All that is no report. */
  private void frame(Gathering reports, Shelf shelf) {
    Findings findings = reports.findings();
    assets();
    if (only.isEmpty()) {
      reports.index().write(out);
    }
    Findings found = new Findings();
    List<String> portal = portal(reports.digests(), shelf, found);
    findings.addAll(found);
    if (only.isEmpty()) {
      finish(findings);
    }
    if (!findings.hasErrors() && shelf != Shelf.EMPTY) {
      // A fault in a page that is not made again would be forgotten.
      Optional<List<String>> faultless = Optional.of(portal).filter(p -> found.all().isEmpty());
      reports
          .shelved(this::group)
          .ifPresent(
              all -> shelf.put(project, all, faultless.map(this::group), reports.index().held()));
    }
  }

  /** The pages that lead to the reports, as far as they do not stand already. */
  private List<String> portal(List<Digest> digests, Shelf shelf, Findings findings) {
    Portal.Scope scope = shelf.scope(project, digests);
    State.Group kept = shelf.portal(project, digests, scope);
    keep(kept, shelf);
    List<String> addresses = new ArrayList<>(kept.made());
    Collection<Form> forms = project.formats().used().values();
    portal(
        digests,
        forms,
        scope,
        findings,
        (address, file) -> {
          addresses.add(address);
          out.accept(address, file);
        });
    return addresses;
  }

  /** Files with the pages in large print that followed from them. */
  private State.Group group(List<String> addresses) {
    List<String> enlarged =
        addresses.stream()
            .filter(address -> address.endsWith(".html"))
            .map(LargePrint::address)
            .filter(large.addresses()::contains)
            .toList();
    return new State.Group(List.copyOf(addresses), enlarged);
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
    portal(digests, forms, scope, findings, out);
  }

  private void portal(
      List<Digest> digests,
      Collection<Form> forms,
      Portal.Scope scope,
      Findings findings,
      BiConsumer<String, byte[]> to) {
    PortalSpec spec = project.look().orElseThrow().portal();
    Portal.make(shell.orElseThrow(), project.bureaus(), digests, forms, spec, scope, findings, to);
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
    return turn.map(t -> make(t, whole, findings)).orElseGet(() -> Made.nothing(findings));
  }

  /**
   * @param whole whether its pages are made, and not only what others say of it
   */
  private Made make(Round.Turn turn, boolean whole, Findings findings) {
    Optional<Formats.Telling> format = project.formats().of(turn, findings);
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
    Optional<String> name = Optional.of(turn.report().format());
    if (!whole) {
      return new Made(
          findings,
          name,
          portal.flatMap(p -> format.map(f -> digest(turn, f, p, findings))),
          Optional.empty(),
          List.of());
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
    List<String> addresses = new ArrayList<>();
    folder.ifPresent(made -> handOver(made.files(), addresses));
    if (folder.isPresent() && edition == Edition.SITE) {
      versions(turn, addresses);
    }
    return new Made(
        findings,
        name,
        folder.map(ReportFolder::digest),
        folder.flatMap(ReportFolder::searchable),
        addresses);
  }

  /** The earlier versions of a report that was corrected stay public. */
  private void versions(Round.Turn turn, List<String> addresses) {
    Filed filed = turn.filed();
    if (!filed.past().isNone()) {
      String report = filed.slug() + "/" + filed.year();
      for (Past.Version version : filed.past().earlier(filed.facts(turn.report()))) {
        Map<String, byte[]> pages = project.remembered().pages(report, version);
        addresses.addAll(pages.keySet());
        pages.forEach(out);
      }
    }
  }

  private void handOver(Map<String, byte[]> files, List<String> addresses) {
    files.forEach(
        (address, file) -> {
          addresses.add(address);
          shell.orElseThrow().edition(address, file).forEach(out);
        });
  }

  private static Digest digest(
      Round.Turn turn, Formats.Telling format, PortalSpec portal, Findings findings) {
    return ReportFolder.digest(turn.filed(), turn.report(), format.form(), portal, findings);
  }
}
