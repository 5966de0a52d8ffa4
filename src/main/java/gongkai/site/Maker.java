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
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Makes the files of a site and hands each over as it is made: what one report becomes, and all
 * that is no report. Reports may be made by many threads, and pages of the portal are.
 */
final class Maker {
  /** Where editors find the schemas of the data. */
  private static final String SCHEMAS = "schema/yaml/";

  private final Project project;
  private final Edition edition;
  private final Optional<Shell> shell;
  private final LargePrint large;
  private final Redirects out;

  /**
   * Of a site.
   *
   * @param out takes address and content of every file, from any thread
   */
  Maker(Project project, Optional<String> baseUrl, BiConsumer<String, byte[]> out) {
    this(project, Edition.SITE, baseUrl, out);
  }

  /** As above, of one of the forms in which reports are given out. */
  Maker(
      Project project, Edition edition, Optional<String> baseUrl, BiConsumer<String, byte[]> out) {
    this.project = project;
    this.edition = edition;
    this.shell =
        project
            .look()
            .map(look -> new Shell(look.info(), look.theme(), look.pages(), baseUrl, edition));
    this.large = new LargePrint(out);
    this.out = new Redirects(oldAddresses(project), large);
  }

  private static Map<String, String> oldAddresses(Project project) {
    return project.look().map(look -> look.info().oldAddresses()).orElse(Map.of());
  }

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

  /** All that one report becomes. */
  Made report(Round.Turn turn, Findings findings) {
    Optional<Formats.Telling> format = project.formats().of(turn, findings);
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
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
        Optional.of(turn.report().format()),
        folder.map(ReportFolder::digest),
        folder.flatMap(ReportFolder::searchable),
        addresses);
  }

  /** What others say of a report whose pages are not made. */
  Made mention(Round.Turn turn, Findings findings) {
    Optional<Formats.Telling> format = project.formats().of(turn, findings);
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
    return new Made(
        findings,
        Optional.of(turn.report().format()),
        portal.flatMap(p -> format.map(f -> digest(turn, f, p, findings))),
        Optional.empty(),
        List.of());
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

  /** The style sheet, scripts and pictures, and what editors read. */
  void assets() {
    Theme theme = project.look().orElseThrow().theme();
    out.accept(Shell.CSS, Shell.bytes(theme.css()));
    theme.assets().forEach((name, file) -> out.accept("assets/" + name, file));
    Schemas.files().forEach((name, file) -> out.accept(SCHEMAS + name, file));
  }

  /** What search finds reports by. */
  void index(SearchIndex index) {
    index.write(out);
  }

  /**
   * The pages that lead to the reports.
   *
   * @param jobs how many threads work
   * @return their addresses, in order
   */
  List<String> portal(
      List<Digest> digests,
      Collection<Form> forms,
      Portal.Scope scope,
      int jobs,
      Findings findings) {
    PortalSpec spec = project.look().orElseThrow().portal();
    SortedSet<String> addresses = new ConcurrentSkipListSet<>();
    BiConsumer<String, byte[]> to =
        (address, file) -> {
          addresses.add(address);
          out.accept(address, file);
        };
    Portal.make(
        shell.orElseThrow(), project.bureaus(), digests, forms, spec, scope, jobs, findings, to);
    return List.copyOf(addresses);
  }

  /** The style sheet of parts of pages, where that is another one. */
  void sheet() {
    shell.flatMap(Shell::sheet).ifPresent(css -> out.accept(Shell.SHEET, css));
  }

  /** Whether pages can be made at all. */
  boolean hasLook() {
    return shell.isPresent();
  }

  /** Takes in a file that has been made before; large print follows from its page once more. */
  void take(String address, byte[] file) {
    if (!LargePrint.isOne(address)) {
      out.accept(address, file);
    }
  }

  /**
   * Takes in files that stand already.
   *
   * @param content gives what one holds
   */
  void keep(State.Group files, Function<String, byte[]> content) {
    files.made().forEach(address -> out.keep(address, () -> content.apply(address)));
    files.large().forEach(large::keep);
  }

  /** Files with the pages in large print that followed from them. */
  State.Group group(List<String> addresses) {
    List<String> enlarged =
        addresses.stream()
            .filter(address -> address.endsWith(".html"))
            .map(LargePrint::address)
            .filter(large.addresses()::contains)
            .toList();
    return new State.Group(List.copyOf(addresses), enlarged);
  }

  /** What follows from all files together: old addresses, and what is missing. */
  void finish(Findings findings) {
    SortedSet<String> addresses = new TreeSet<>(out.finish(shell.orElseThrow(), findings));
    addresses.addAll(large.addresses());
    findings.addAll(project.remembered().lost(addresses));
  }
}
