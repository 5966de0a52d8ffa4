package gongkai.site;

import gongkai.account.Bureau;
import gongkai.disk.Background;
import gongkai.disk.Stamps;
import gongkai.disk.Stamps.Stamp;
import gongkai.document.Form;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.page.Digest;
import gongkai.search.SearchIndex.Searchable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps a project's site up to date in memory: what was made of each report is kept, and made again
 * only when its files, those of the report before it, or what all reports stand on have changed.
 * The site is to the byte what {@link Builder} would make of the same files; where those have
 * faults, what cannot be made any more stays as it was when it last could.
 */
public final class Workshop {
  private final Optional<String> baseUrl;
  private final Path folder;
  private final int jobs;
  private final Ground ground;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final Surroundings surroundings = new Surroundings();
  private Stamps stamps = Stamps.NONE;
  private Map<String, CompletableFuture<Optional<Trace>>> tracing = Map.of();

  /**
   * @param baseUrl where the site will stand
   * @param jobs how many threads work
   * @param remembered what is known from the times when the project was frozen
   */
  public Workshop(Path folder, Optional<String> baseUrl, int jobs, Remembered remembered) {
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.jobs = jobs;
    this.ground = new Ground(folder, remembered);
  }

  /**
   * The site at one moment.
   *
   * @param site its files
   * @param assets address → content of styles, scripts and pictures
   * @param findings all there are, those of what was not made again among them
   * @param made how many reports were made again
   * @param baseUrl where the site will stand
   * @param tracing place → report that is being made once more, with marks
   */
  public record State(
      Project project,
      Pages site,
      Map<String, byte[]> assets,
      List<Finding> findings,
      int silenced,
      int made,
      Optional<String> baseUrl,
      Map<String, CompletableFuture<Optional<Trace>>> tracing) {
    /** The file at an address. */
    public Optional<byte[]> page(String address) {
      return site.at(address);
    }

    /** Address → content of all files. */
    public Map<String, byte[]> pages() {
      return site.all();
    }

    /**
     * A report whose pages tell of every amount which fact it is; nothing if it cannot be read.
     *
     * @throws UncheckedIOException if the disk fails
     */
    public Optional<Trace> trace(String place) {
      CompletableFuture<Optional<Trace>> begun = tracing.get(place);
      return begun == null ? Trace.of(project, baseUrl, place) : Background.end(begun);
    }
  }

  /** What a report was made from: whatever may change what becomes of it. */
  private record Key(
      int ground, ReportSource source, Map<String, Stamp> own, Map<String, Stamp> before) {}

  /**
   * A report as it was last made.
   *
   * @param format the form that it names, if it could be read
   * @param files address → content; of an earlier time where it cannot be made now
   */
  private record Kept(
      Key key,
      Findings findings,
      Optional<String> format,
      Map<String, byte[]> files,
      Optional<Digest> digest,
      Optional<Searchable> searchable) {}

  /** As {@link #refresh(Consumer)}, for those who want the whole. */
  public State refresh() throws IOException {
    return refresh(state -> {});
  }

  /**
   * Brings the site up to date with the files.
   *
   * @param early is given the reports as they are now, while the pages that lead to them are still
   *     those of the last time: with thousands of reports these take longer than one report
   * @throws IOException if the disk fails; nothing is lost, and the next call tries again
   */
  public synchronized State refresh(Consumer<State> early) throws IOException {
    Stamps now = Stamps.of(folder, stamps);
    stamps = now;
    ground.refresh(now);
    Project project = ground.project();
    int made = reports(project, now);
    List<Kept> all = project.reports().stream().map(r -> kept.get(r.place())).toList();
    if (made > 0 && !surroundings.isEmpty()) {
      early.accept(state(project, all, made));
    }
    project
        .look()
        .ifPresent(
            look ->
                surroundings.refresh(
                    project,
                    baseUrl,
                    all.stream().flatMap(k -> k.digest().stream()).toList(),
                    forms(project, all),
                    all.stream().flatMap(k -> k.searchable().stream()).toList()));
    return state(project, all, made);
  }

  private State state(Project project, List<Kept> all, int made) {
    Map<String, Map<String, byte[]>> reports = new LinkedHashMap<>();
    Findings findings = new Findings();
    for (Kept report : all) {
      reports.put(report.key().source().place(), report.files());
      findings.addAll(report.findings());
    }
    findings.addAll(surroundings.findings());
    Pages pages = finished(project, new Pages(reports, surroundings.pages()), findings);
    findings.addAll(ground.findings());
    return new State(
        project,
        pages,
        surroundings.assets(),
        findings.sorted(),
        findings.silenced().size(),
        made,
        baseUrl,
        tracing);
  }

  /** With what follows from all files together. */
  private Pages finished(Project project, Pages pages, Findings findings) {
    boolean plain =
        project.look().filter(look -> !look.info().oldAddresses().isEmpty()).isEmpty()
            && project.remembered() == Remembered.NOTHING;
    if (plain || project.look().isEmpty()) {
      return pages;
    }
    Map<String, byte[]> all = new HashMap<>();
    Maker maker = new Maker(project, baseUrl, all::put);
    pages.all().forEach(maker::take);
    // Old addresses still lead to pages that stay as they were, but are not told of meanwhile.
    Findings found = new Findings();
    maker.finish(found);
    boolean faulty = findings.hasErrors();
    found.sorted().stream()
        .filter(finding -> !faulty || !finding.rule().equals(Redirects.RULE))
        .forEach(findings::add);
    return new Pages(Map.of(), List.of(all));
  }

  /** The forms that reports name now; others may have been read for reports that are gone. */
  private static List<Form> forms(Project project, List<Kept> all) {
    Set<String> named = new HashSet<>();
    all.forEach(report -> report.format().ifPresent(named::add));
    Map<String, Form> used = new TreeMap<>(project.formats().used());
    used.keySet().retainAll(named);
    return List.copyOf(used.values());
  }

  /**
   * Makes again what has changed.
   *
   * @return how many reports
   */
  private int reports(Project project, Stamps now) throws IOException {
    Map<String, List<ReportSource>> bureaus = new LinkedHashMap<>();
    Set<String> places = new HashSet<>();
    for (ReportSource report : project.reports()) {
      places.add(report.place());
      bureaus.computeIfAbsent(report.slug(), s -> new ArrayList<>()).add(report);
    }
    kept.keySet().retainAll(places);
    Map<String, Function<Boolean, Key>> stale = new HashMap<>();
    Set<ReportSource> read = new LinkedHashSet<>();
    for (List<ReportSource> years : bureaus.values()) {
      for (int i = 0; i < years.size(); i++) {
        if (!isUpToDate(years, i, now)) {
          int index = i;
          stale.put(years.get(i).place(), faulty -> key(years, index, now, faulty));
          read.addAll(years.subList(Math.max(0, i - 1), i + 1));
        }
      }
    }
    tracing = stale.size() == 1 ? traced(project, stale.keySet().iterator().next()) : Map.of();
    if (!stale.isEmpty()) {
      make(project, List.copyOf(read), stale);
    }
    return stale.size();
  }

  /** A report that was saved alone is looked at next; while it is made, most threads are idle. */
  private Map<String, CompletableFuture<Optional<Trace>>> traced(Project project, String place) {
    return Map.of(place, Background.start(() -> Trace.of(project, baseUrl, place)));
  }

  /**
   * @param read what is made, and what that is held against
   * @param stale place of what is made → its key, if it is at fault or not
   */
  private void make(
      Project project, List<ReportSource> read, Map<String, Function<Boolean, Key>> stale)
      throws IOException {
    try {
      Round.of(
          project,
          read,
          jobs,
          (done, of) -> {},
          (source, turn, findings) ->
              Optional.ofNullable(stale.get(source.place()))
                  .map(key -> make(project, source, turn, findings, key)),
          (Optional<Kept> made) ->
              made.ifPresent(report -> kept.put(report.key().source().place(), report)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isUpToDate(List<ReportSource> years, int index, Stamps now) {
    Kept last = kept.get(years.get(index).place());
    return last != null && last.key().equals(key(years, index, now, last.findings().hasErrors()));
  }

  /**
   * @param faulty whether it could not be made in full; then it may have been looked for under
   *     another year than its file's name says
   */
  private Key key(List<ReportSource> years, int index, Stamps now, boolean faulty) {
    ReportSource source = years.get(index);
    Map<String, Stamp> own = own(source, now);
    if (faulty) {
      own.putAll(now.below("content/reports/" + source.slug()));
    }
    Map<String, Stamp> before = index == 0 ? Map.of() : own(years.get(index - 1), now);
    return new Key(ground.number(), source, own, before);
  }

  private static Map<String, Stamp> own(ReportSource source, Stamps now) {
    Map<String, Stamp> own = new TreeMap<>(now.at(source.file()));
    own.putAll(now.below("content/reports/" + source.place()));
    return own;
  }

  private Kept make(
      Project project,
      ReportSource source,
      Optional<Round.Turn> turn,
      Findings findings,
      Function<Boolean, Key> key) {
    Map<String, byte[]> files = new HashMap<>();
    Maker maker = new Maker(project, baseUrl, files::put);
    Maker.Made made =
        turn.map(t -> maker.report(t, findings)).orElseGet(() -> Maker.Made.nothing(findings));
    Optional<String> format = turn.map(t -> t.report().format());
    Kept fresh =
        new Kept(
            key.apply(findings.hasErrors()),
            made.findings(),
            format,
            files,
            made.digest(),
            made.searchable().map(Workshop::lean));
    Kept old = kept.get(source.place());
    return old == null || !findings.hasErrors()
        ? fresh
        : mended(fresh, old, isWhole(project, source, made, format));
  }

  /** Whether what was made shows the report as it is stated, faults and all. */
  private static boolean isWhole(
      Project project, ReportSource source, Maker.Made made, Optional<String> format) {
    return made.digest().isPresent()
        && format.filter(project.formats()::isWhole).isPresent()
        && !source.bureau().equals(Bureau.UNKNOWN);
  }

  /** With what can be kept of the last time: a page that a fault kept from being made stays. */
  private static Kept mended(Kept fresh, Kept old, boolean whole) {
    Map<String, byte[]> files = new HashMap<>(old.files());
    files.putAll(whole ? fresh.files() : Map.of());
    return new Kept(
        fresh.key(),
        fresh.findings(),
        fresh.format(),
        files,
        whole ? fresh.digest() : old.digest(),
        whole ? fresh.searchable() : old.searchable());
  }

  /** Reports share most of the words that they are found by. */
  private static Searchable lean(Searchable searchable) {
    return new Searchable(
        searchable.folder(),
        searchable.texts(),
        searchable.keys().stream().map(String::intern).toList());
  }
}
