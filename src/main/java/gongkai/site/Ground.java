package gongkai.site;

import gongkai.account.Bureau;
import gongkai.disk.Stamps;
import gongkai.disk.Stamps.Stamp;
import gongkai.finding.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the reports of a project stand on: site, theme, formats, codes, bureaus. Read again when its
 * own files have changed; what cannot be read any more stays as it was when it last could.
 */
final class Ground {
  private final Path folder;
  private final Remembered remembered;
  private Map<String, Stamp> common = Map.of();
  private Map<String, Stamp> listed = Map.of();
  private Optional<Project.Reading> reading = Optional.empty();
  private Optional<Project> project = Optional.empty();
  private int number;

  Ground(Path folder, Remembered remembered) {
    this.folder = folder;
    this.remembered = remembered;
  }

  /** Grows whenever something has changed that every report may show. */
  int number() {
    return number;
  }

  /** All that was found while reading it last. */
  private Findings findings = new Findings();

  Findings findings() {
    return findings;
  }

  /** The project as it can be built. */
  Project project() {
    return project.orElseThrow();
  }

  void refresh(Stamps now) throws IOException {
    Map<String, Stamp> commonNow = now.only(Ground::isCommon);
    Map<String, Stamp> listedNow = listed(now);
    boolean changed = reading.isEmpty() || !commonNow.equals(common);
    if (changed) {
      boolean onlyLooks =
          reading.isPresent() && withoutLooks(commonNow).equals(withoutLooks(common));
      Project.Reading read = ProjectReader.common(folder);
      reading = Optional.of(onlyLooks ? looks(read) : read);
      number += onlyLooks ? 0 : 1;
    }
    if (changed || !listedNow.equals(listed)) {
      Project.Reading all = ProjectReader.bureaus(reading.orElseThrow(), Optional.empty());
      findings = all.findings();
      project = Optional.of(mended(all.project(), now));
    }
    common = commonNow;
    listed = listedNow;
  }

  static boolean isCommon(String file) {
    return file.startsWith("themes/")
        || file.startsWith("content/") && !(file + "/").startsWith("content/reports/")
        || file.equals("data/site.yaml")
        || (file + "/").startsWith("data/subjects/");
  }

  /** Bureaus by their content, all else beside them by name: it makes the list of reports. */
  private static Map<String, Stamp> listed(Stamps now) {
    Map<String, Stamp> files = new HashMap<>();
    now.only(file -> file.startsWith("data/") && !isCommon(file))
        .forEach(
            (file, stamp) -> files.put(file, file.endsWith("/bureau.yaml") ? stamp : Stamp.NAME));
    return files;
  }

  private static Map<String, Stamp> withoutLooks(Map<String, Stamp> common) {
    Map<String, Stamp> rest = new HashMap<>(common);
    rest.keySet().removeIf(Ground::isLooks);
    return rest;
  }

  /** What changes no page, but only how pages look. */
  private static boolean isLooks(String file) {
    return file.startsWith("themes/") && (file.endsWith(".css") || file.contains("/assets/"));
  }

  /** The formats stay, with what is known of them. */
  private Project.Reading looks(Project.Reading read) {
    Project old = reading.orElseThrow().project();
    Project now = read.project();
    return new Project.Reading(
        new Project(
            now.sources(),
            now.look(),
            now.bureaus(),
            now.reports(),
            old.formats(),
            old.classifications(),
            Remembered.NOTHING),
        read.findings());
  }

  /** As read, with the look and the bureaus of the last time where there are none now. */
  private Project mended(Project now, Stamps stamps) {
    SortedMap<String, Bureau> bureaus = new TreeMap<>(now.bureaus());
    project.ifPresent(
        before ->
            before
                .bureaus()
                .forEach(
                    (slug, bureau) -> {
                      if (!stamps.at("data/" + slug + "/bureau.yaml").isEmpty()) {
                        bureaus.putIfAbsent(slug, bureau);
                      }
                    }));
    List<ReportSource> reports =
        now.reports().stream()
            .map(
                r ->
                    new ReportSource(
                        r.slug(), bureaus.getOrDefault(r.slug(), r.bureau()), r.name()))
            .toList();
    return new Project(
        now.sources(),
        now.look().or(() -> project.flatMap(Project::look)),
        bureaus,
        reports,
        now.formats(),
        now.classifications(),
        remembered);
  }
}
