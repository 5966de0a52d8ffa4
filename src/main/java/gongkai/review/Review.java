package gongkai.review;

import gongkai.finding.Findings;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * All that a check has to say of a project.
 *
 * @param site name of the site; empty if that could not be read
 * @param bureaus folder → name
 * @param reports in the order of bureau and year
 * @param gaps folder of the bureau → years that it should have published and has not
 */
public record Review(
    String site,
    SortedMap<String, String> bureaus,
    List<Standing> reports,
    SortedMap<String, SortedSet<Integer>> gaps,
    Outcome outcome) {
  public Review {
    reports = List.copyOf(reports);
  }

  /** Where there is no project. */
  public static Review nothing(Findings findings) {
    return new Review("", new TreeMap<>(), List.of(), new TreeMap<>(), Outcome.of(findings, 0));
  }
}
