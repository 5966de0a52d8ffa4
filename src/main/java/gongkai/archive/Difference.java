package gongkai.archive;

import gongkai.account.Facts;
import gongkai.search.SearchIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How two freezes differ.
 *
 * @param reports those that differ in a fact or a sentence, by {@code bureau/year}
 * @param files path → what became of it
 */
public record Difference(
    SortedMap<String, ReportDifference> reports, SortedMap<String, FileChange> files) {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[。！？])");

  /** What a sentence ends in; an item of a list may end in a semicolon. */
  private static final String ENDS = "。！？；";

  /** What became of a file. */
  public enum FileChange {
    CHANGED("改"),
    ADDED("增"),
    REMOVED("删");

    private final String word;

    FileChange(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A fact that is another one, or that only one of the two has.
   *
   * @param path its terms
   */
  public record FactChange(String path, Optional<String> before, Optional<String> after) {}

  /**
   * How one report differs.
   *
   * @param removed sentences that are gone, in the order of the report
   * @param added sentences that are new
   */
  public record ReportDifference(List<FactChange> facts, List<String> removed, List<String> added) {
    boolean isNone() {
      return facts.isEmpty() && removed.isEmpty() && added.isEmpty();
    }
  }

  /** Compares. */
  public static Difference between(Freeze before, Freeze after) throws ArchiveException {
    SortedSet<String> names = new TreeSet<>(before.reports());
    names.addAll(after.reports());
    SortedMap<String, ReportDifference> reports = new TreeMap<>();
    for (String report : names) {
      ReportDifference difference = report(report, before, after);
      if (!difference.isNone()) {
        reports.put(report, difference);
      }
    }
    return new Difference(reports, files(before.manifest().sums(), after.manifest().sums()));
  }

  /** Whether the two are the same. */
  public boolean isNone() {
    return files.isEmpty();
  }

  private static ReportDifference report(String report, Freeze before, Freeze after)
      throws ArchiveException {
    List<String> old = sentences(report, before);
    List<String> now = sentences(report, after);
    return new ReportDifference(
        facts(facts(report, before), facts(report, after)), without(old, now), without(now, old));
  }

  private static Facts facts(String report, Freeze of) throws ArchiveException {
    return of.has(Freeze.factsFile(report)) ? of.facts(report) : Facts.parse("");
  }

  private static List<FactChange> facts(Facts before, Facts after) {
    SortedSet<String> paths = new TreeSet<>(before.all().keySet());
    paths.addAll(after.all().keySet());
    List<FactChange> changes = new ArrayList<>();
    for (String path : paths) {
      Optional<String> old = Optional.ofNullable(before.all().get(path)).map(Facts.Fact::value);
      Optional<String> now = Optional.ofNullable(after.all().get(path)).map(Facts.Fact::value);
      if (!old.equals(now)) {
        changes.add(new FactChange(path, old, now));
      }
    }
    return changes;
  }

  /** What the report's pages say in sentences; headings and cells of tables are none. */
  private static List<String> sentences(String report, Freeze of) throws ArchiveException {
    String texts = Freeze.SITE + SearchIndex.textsAddress(report + "/");
    List<String> sentences = new ArrayList<>();
    if (of.has(texts)) {
      for (String text : SearchIndex.texts(of.text(texts))) {
        for (String line : text.lines().toList()) {
          BETWEEN_SENTENCES
              .splitAsStream(line.strip())
              .filter(
                  piece -> !piece.isEmpty() && ENDS.indexOf(piece.charAt(piece.length() - 1)) >= 0)
              .forEach(sentences::add);
        }
      }
    }
    return sentences;
  }

  /** What the first list has more of than the second. */
  private static List<String> without(List<String> all, List<String> others) {
    Map<String, Integer> left = new LinkedHashMap<>();
    others.forEach(sentence -> left.merge(sentence, 1, Integer::sum));
    List<String> more = new ArrayList<>();
    for (String sentence : all) {
      if (left.merge(sentence, -1, Integer::sum) < 0) {
        more.add(sentence);
      }
    }
    return more;
  }

  private static SortedMap<String, FileChange> files(
      Map<String, String> before, Map<String, String> after) {
    SortedMap<String, FileChange> changes = new TreeMap<>();
    before.forEach(
        (path, sum) -> {
          if (!after.containsKey(path)) {
            changes.put(path, FileChange.REMOVED);
          } else if (!after.get(path).equals(sum)) {
            changes.put(path, FileChange.CHANGED);
          }
        });
    after.keySet().stream()
        .filter(path -> !before.containsKey(path))
        .forEach(path -> changes.put(path, FileChange.ADDED));
    return changes;
  }
}
