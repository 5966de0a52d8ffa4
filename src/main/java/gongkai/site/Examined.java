package gongkai.site;

import gongkai.check.Checks;
import gongkai.check.rule.Subject;
import gongkai.document.Coverage;
import gongkai.document.Document;
import gongkai.finding.Findings;
import gongkai.page.Draft;
import gongkai.page.Filed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One report told in its sentences, held against the rules and arranged by its form: what its pages
 * are made from, and all that can be found in it without making them.
 *
 * @param coverage how much of what its form asks for it gives
 * @param told nothing where its form could not be read
 */
record Examined(Coverage coverage, Optional<Told> told) {
  /** The report in words, and their order. */
  record Told(Draft draft, Document document) {}

  /**
   * Examines a report.
   *
   * @param format its form, if that could be read
   * @param findings takes what is found
   */
  static Examined of(Round.Turn turn, Optional<Formats.Telling> format, Findings findings) {
    Filed filed = turn.filed();
    Optional<Draft> draft =
        format.map(
            f -> new Draft(filed, turn.report(), turn.names(), f.form(), f.narrator(), findings));
    Coverage coverage = draft.map(Draft::coverage).orElse(Coverage.NONE);
    List<Subject.Text> texts =
        filed.texts().entrySet().stream()
            .map(e -> new Subject.Text(e.getKey(), filed.document(e.getKey()), e.getValue()))
            .toList();
    Checks checks =
        Checks.of(
            Subject.of(
                turn.report(),
                filed.stated().places(),
                filed.bureau(),
                turn.names(),
                turn.before(),
                texts,
                format.map(f -> f.form().explained()).orElse(Set.of()),
                coverage,
                filed.past()));
    findings.addAll(checks.findings());
    checks.silenced().forEach(findings::silence);
    return new Examined(coverage, draft.map(d -> new Told(d, d.arrange(checks.rounded()))));
  }
}
