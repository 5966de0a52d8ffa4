package gongkai.review;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in a project, in the order of the places.
 *
 * @param silenced what bureaus have given a reason for
 * @param reports how many reports were looked at
 */
public record Outcome(List<Finding> findings, List<Silenced> silenced, int reports) {
  public Outcome {
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
  }

  /** All that was collected. */
  public static Outcome of(Findings findings, int reports) {
    List<Silenced> silenced =
        findings.silenced().stream()
            .sorted(Comparator.comparing(Silenced::finding).thenComparing(Silenced::reason))
            .distinct()
            .toList();
    return new Outcome(findings.sorted(), silenced, reports);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
