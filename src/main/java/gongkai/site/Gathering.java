package gongkai.site;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.page.Digest;
import gongkai.review.Outcome;
import gongkai.search.SearchIndex;
import gongkai.site.State.Group;
import gongkai.site.State.Shelved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stays of the reports of a build, made or known, in the order of bureau and year. Used by one
 * thread.
 */
final class Gathering {
  private final Project project;
  private final Map<String, Shelved> known;
  private final Findings findings = new Findings();
  private final List<Digest> digests = new ArrayList<>();
  private final SearchIndex index = new SearchIndex();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Shelved> shelved = new ArrayList<>();
  private int next;
  private boolean whole = true;

  /**
   * @param known place → report that is not made again
   */
  Gathering(Project project, Map<String, Shelved> known) {
    this.project = project;
    this.known = known;
  }

  /** Those that are made, and those that they are held against. */
  List<ReportSource> read() {
    List<ReportSource> all = project.reports();
    List<ReportSource> read = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean before =
          i + 1 < all.size()
              && isMade(all.get(i + 1))
              && all.get(i + 1).slug().equals(all.get(i).slug());
      if (isMade(all.get(i)) || before) {
        read.add(all.get(i));
      }
    }
    return read;
  }

  boolean isMade(ReportSource source) {
    return !known.containsKey(source.place());
  }

  /** Takes a report that was made, and all those before it that were not. */
  void take(ReportSource source, Maker.Made made) {
    pass(source.place());
    next++;
    findings.addAll(made.findings());
    made.digest().ifPresent(digests::add);
    made.searchable().ifPresent(index::add);
    whole &= made.digest().isPresent() && made.searchable().isPresent();
    if (whole) {
      shelved.add(
          new Shelved(
              source.place(),
              "",
              made.format().orElseThrow(),
              new Outcome(made.findings().all(), made.findings().silenced(), 1),
              made.digest().orElseThrow(),
              new Group(made.addresses(), List.of())));
    }
  }

  /** Takes those that are left. */
  void finish(Shelf shelf) {
    pass("");
    List<String> then = shelf.indexed();
    int[] now = then.stream().mapToInt(place -> numbers.getOrDefault(place, -1)).toArray();
    if (Arrays.stream(now).anyMatch(n -> n >= 0)) {
      index.addKnown(shelf.index(), now);
    }
  }

  private void pass(String until) {
    List<ReportSource> all = project.reports();
    while (next < all.size() && !all.get(next).place().equals(until)) {
      Shelved report = known.get(all.get(next).place());
      report.found().findings().forEach(findings::add);
      report.found().silenced().forEach(findings::silence);
      digests.add(report.digest());
      numbers.put(report.place(), index.addKnown(report.digest().folder()));
      // Its sentences are not told again, but the site explains the words of its form.
      project.formats().find(report.format(), Location.of(""), new Findings());
      shelved.add(report);
      next++;
    }
  }

  Findings findings() {
    return findings;
  }

  List<Digest> digests() {
    return digests;
  }

  SearchIndex index() {
    return index;
  }

  /**
   * The reports as they can be known the next time; nothing if one could not be made in full.
   *
   * @param group sorts the addresses of a report
   */
  Optional<List<Shelved>> shelved(Function<List<String>, Group> group) {
    return whole && !findings.hasErrors()
        ? Optional.of(
            shelved.stream().map(one -> one.with(group.apply(one.files().made()))).toList())
        : Optional.empty();
  }
}
