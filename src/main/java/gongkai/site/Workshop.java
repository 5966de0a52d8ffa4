package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.document.Form;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.page.Digest;
import gongkai.search.SearchIndex.Searchable;
import gongkai.site.Stamps.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

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

  /**
   * @param baseUrl where the site will stand
   * @param jobs how many threads work
   */
  public Workshop(Path folder, Optional<String> baseUrl, int jobs) {
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.jobs = jobs;
    this.ground = new Ground(folder);
  }

  /**
   * The site at one moment.
   *
   * @param pages address → content
   * @param findings all there are, those of what was not made again among them
   * @param made how many reports were made again
   */
  public record State(
      Project project, Map<String, byte[]> pages, List<Finding> findings, int silenced, int made) {}

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

  /**
   * Brings the site up to date with the files.
   *
   * @throws IOException if the disk fails; nothing is lost, and the next call tries again
   */
  public synchronized State refresh() throws IOException {
    Stamps now = Stamps.of(folder, stamps);
    stamps = now;
    ground.refresh(now);
    Project project = ground.project();
    int made = reports(project, now);
    List<Kept> all = project.reports().stream().map(r -> kept.get(r.place())).toList();
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
    Map<String, byte[]> pages = new HashMap<>();
    Findings findings = new Findings();
    findings.addAll(ground.findings());
    for (Kept report : all) {
      pages.putAll(report.files());
      findings.addAll(report.findings());
    }
    surroundings.addTo(pages);
    findings.addAll(surroundings.findings());
    return new State(project, pages, findings.sorted(), findings.silenced().size(), made);
  }

  /** The forms that reports name now; others may have been read for reports that are gone. */
  private static List<Form> forms(Project project, List<Kept> all) {
    Set<String> named = new HashSet<>();
    all.forEach(report -> report.format().ifPresent(named::add));
    Map<String, Form> used = new TreeMap<>(project.formats().used());
    used.keySet().retainAll(named);
    return List.copyOf(used.values());
  }

  private int reports(Project project, Stamps now) throws IOException {
    Map<String, List<ReportSource>> bureaus = new LinkedHashMap<>();
    Set<String> places = new HashSet<>();
    for (ReportSource report : project.reports()) {
      places.add(report.place());
      bureaus.computeIfAbsent(report.slug(), s -> new ArrayList<>()).add(report);
    }
    kept.keySet().retainAll(places);
    AtomicInteger made = new AtomicInteger();
    List<Runnable> work =
        bureaus.values().stream()
            .filter(years -> !isUpToDate(years, now))
            .map(years -> (Runnable) () -> made.addAndGet(bureau(project, years, now)))
            .toList();
    run(work);
    return made.get();
  }

  private void run(Collection<Runnable> work) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, work.size())));
    try {
      List<Future<?>> futures = new ArrayList<>();
      work.forEach(one -> futures.add(workers.submit(one)));
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw disk.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private boolean isUpToDate(List<ReportSource> years, Stamps now) {
    for (int i = 0; i < years.size(); i++) {
      if (!isUpToDate(years, i, now)) {
        return false;
      }
    }
    return true;
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

  /**
   * Makes again what has changed of one bureau.
   *
   * @param years the oldest first
   * @return how many reports
   */
  private int bureau(Project project, List<ReportSource> years, Stamps now) {
    int made = 0;
    Optional<Builder.Opened> last = Optional.empty();
    for (int i = 0; i < years.size(); i++) {
      if (isUpToDate(years, i, now)) {
        last = Optional.empty();
        continue;
      }
      Map<String, byte[]> files = new HashMap<>();
      Builder builder = new Builder(project, baseUrl, Optional.empty(), files::put);
      Builder.Opened opened = builder.open(years.get(i));
      if (i > 0 && last.isEmpty()) {
        last = Optional.of(builder.open(years.get(i - 1)));
      }
      Builder.Made one = builder.make(opened, last.flatMap(Builder.Opened::report));
      Key key = key(years, i, now, one.findings().hasErrors());
      kept.put(years.get(i).place(), keep(project, key, opened, one, files));
      last = Optional.of(opened);
      made++;
    }
    return made;
  }

  private Kept keep(
      Project project,
      Key key,
      Builder.Opened opened,
      Builder.Made made,
      Map<String, byte[]> files) {
    Optional<String> format = opened.report().map(Report::format);
    Kept fresh =
        new Kept(
            key,
            made.findings(),
            format,
            files,
            made.digest(),
            made.searchable().map(Workshop::lean));
    Kept old = kept.get(opened.source().place());
    if (old == null || !made.findings().hasErrors()) {
      return fresh;
    }
    boolean whole =
        made.digest().isPresent()
            && format.filter(project.formats()::isWhole).isPresent()
            && !opened.source().bureau().equals(Bureau.UNKNOWN);
    // A page that a template's fault kept from being made stays as it was.
    Map<String, byte[]> both = new HashMap<>(old.files());
    both.putAll(whole ? files : Map.of());
    return new Kept(
        key,
        made.findings(),
        format,
        both,
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
