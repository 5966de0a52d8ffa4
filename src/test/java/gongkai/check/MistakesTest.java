package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.check.ConsistentReports.Draft;
import gongkai.check.Mistake.Made;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Single mistakes in reports that fit. {@code src/docs/mutations.md} tells what becomes of 2,000 of
 * them: make it with {@code -Dgongkai.mistakes=2000 -Dgongkai.accept=true}.
 */
class MistakesTest {
  private static final Path DOCUMENT = Path.of("src/docs/mutations.md");
  private static final int DOCUMENTED = 2_000;
  private static final int MISTAKES = Integer.getInteger("gongkai.mistakes", 95);
  private static final int REPORTS = 4;
  private static final int TRIES = 4;

  /** Kinds of mistakes that one rule, or one of a few, is there for. */
  private static final Map<Mistake, Set<String>> MEANT = new LinkedHashMap<>();

  static {
    MEANT.put(Mistake.PRIOR, Set.of("勾稽-53"));
    MEANT.put(Mistake.DIFFERENCE, Set.of("勾稽-33"));
    MEANT.put(Mistake.RATE, Set.of("勾稽-32", "勾稽-33", "勾稽-34"));
    MEANT.put(Mistake.DIRECTION, Set.of("勾稽-33"));
    MEANT.put(Mistake.FROM_ZERO, Set.of("勾稽-33"));
    MEANT.put(Mistake.LOST, Set.of("勾稽-07", "勾稽-35"));
    MEANT.put(Mistake.CODE, Set.of("勾稽-19", "勾稽-07"));
    MEANT.put(Mistake.NAME, Set.of("勾稽-54"));
    MEANT.put(Mistake.SCORE, Set.of("勾稽-58"));
    MEANT.put(Mistake.GRADE, Set.of("勾稽-58"));
    MEANT.put(Mistake.DAY, Set.of("勾稽-48"));
    MEANT.put(Mistake.LATE, Set.of("完整-09"));
    MEANT.put(Mistake.TITLE, Set.of("勾稽-48"));
  }

  private static boolean speaks(String number, Draft draft) {
    return findings(number, draft).stream().anyMatch(f -> f.severity() != Severity.NOTE);
  }

  private static List<Finding> findings(String number, Draft draft) {
    Rule rule =
        Rules.ALL.stream().filter(r -> r.about().number().equals(number)).findFirst().orElseThrow();
    Verdicts verdicts = new Verdicts(ConsistentReportsTest.subject(draft));
    verdicts.hear(rule);
    return verdicts.findings();
  }

  private static List<String> shuffled(List<String> places, Random random) {
    List<String> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void a_figure_that_does_not_fit_is_told_by_the_rule_that_holds_it() {
    Set<String> seen = new TreeSet<>();
    Random random = new Random(1);
    for (long seed = 0; seed < REPORTS; seed++) {
      Draft draft = ConsistentReports.of(seed, true);
      Set<String> tried = new TreeSet<>();
      for (String place : shuffled(draft.report().leaves(), random)) {
        String rule = Held.by(place).orElse("");
        if (!rule.isEmpty() && tried.add(rule)) {
          Draft wrong = raised(draft, place);
          assertTrue(speaks(rule, wrong), rule + " " + place + " " + wrong.report().get(place));
          seen.add(rule);
        }
      }
    }
    Held.ALL.forEach(held -> assertTrue(seen.contains(held.rule()), held.rule() + " never tried"));
  }

  /** More than rounding explains, even over many parts. */
  private static Draft raised(Draft draft, String place) {
    Tree tree = draft.report().copy();
    BigDecimal was = new BigDecimal(tree.get(place).orElseThrow());
    tree.put(place, was.add(new BigDecimal(7)).toPlainString());
    return new Draft(tree, draft.before());
  }

  @Test
  void a_mistake_is_told_by_the_rule_meant_for_it() {
    MEANT.forEach(
        (kind, rules) -> {
          int made = 0;
          for (long seed = 100; made < TRIES; seed++) {
            Random random = new Random(seed);
            Draft draft = ConsistentReports.of(seed, true);
            made +=
                shuffled(kind.places(draft), random).stream()
                    .limit(1)
                    .mapToInt(place -> told(kind, rules, draft, place, random))
                    .sum();
          }
          assertEquals(TRIES, made);
        });
  }

  /**
   * 1 if the mistake could be made, and was told; 0 if it is so small that rounding explains it.
   */
  private static int told(
      Mistake kind, Set<String> rules, Draft draft, String place, Random random) {
    Optional<Made> made = kind.make(draft, place, random);
    if (made.isEmpty() || isRounding(rules, made.get())) {
      return 0;
    }
    String what = kind.words() + " " + place + ": " + made.get().was() + " → " + made.get().is();
    assertTrue(rules.stream().anyMatch(rule -> speaks(rule, made.get().draft())), what);
    return 1;
  }

  private static boolean isRounding(Set<String> rules, Made made) {
    return made.place().startsWith("公布")
        && rules.stream()
            .flatMap(rule -> findings(rule, made.draft()).stream())
            .anyMatch(
                f -> f.message().startsWith("印作 " + made.is()) && f.severity() == Severity.NOTE);
  }

  @Test
  void nearly_all_mistakes_are_told() throws IOException {
    MistakeTable table = MistakeTable.of(MISTAKES);
    assertTrue(table.share() > 85, table.markdown());
    if (MISTAKES == DOCUMENTED) {
      if (Boolean.getBoolean("gongkai.accept")) {
        Files.writeString(DOCUMENT, table.markdown());
      }
      assertEquals(Files.readString(DOCUMENT), table.markdown());
    }
  }
}
