package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.check.ConsistentReports.Draft;
import gongkai.check.rule.Subject;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What fits is not found fault with: invented reports whose figures fit exactly, and were then
 * rounded as accounts are. More of them with {@code -Dgongkai.reports=2000}.
 */
class ConsistentReportsTest {
  private static final int REPORTS = Integer.getInteger("gongkai.reports", 200);

  static Subject subject(Draft draft) {
    Optional<String> before =
        Optional.of(draft.before()).filter(tree -> !tree.isEmpty()).map(Tree::yaml);
    return Subjects.of(draft.report().yaml(), before, List.of(), Set.of());
  }

  @Test
  void reports_that_fit_get_no_errors_and_no_warnings() {
    boolean anyRounded = false;
    for (long seed = 0; seed < REPORTS; seed++) {
      boolean full = seed % 4 == 0;
      Draft draft = ConsistentReports.of(seed, full);
      Checks checks = Checks.of(subject(draft));
      List<Finding> wrong =
          checks.findings().stream()
              .filter(f -> f.severity() != Severity.NOTE)
              // Consistent is not complete: nobody has written reasons for random figures.
              .filter(f -> !f.rule().startsWith("完整"))
              .toList();
      assertEquals(List.of(), wrong, "seed " + seed);
      anyRounded |= !checks.rounded().isEmpty();
    }
    assertTrue(anyRounded, "no rounding difference at all: the reports prove nothing");
  }

  @Test
  void a_seed_is_always_the_same_report() {
    assertEquals(
        ConsistentReports.of(7, false).report().yaml(),
        ConsistentReports.of(7, false).report().yaml());
  }
}
