package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.check.rule.Rule;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has a file in {@code src/test/rules} with documents that break it and documents that
 * do not. {@code src/docs/rules.md} is made from them; accept what a change makes of it with {@code
 * -Dgongkai.accept=true}.
 */
class RulesTest {
  private static final Path EXAMPLES = Path.of("src/test/rules");
  private static final Path DOCUMENT = Path.of("src/docs/rules.md");
  private static final Path HEAD = EXAMPLES.resolve("head.md");

  private static List<RuleExample> examples(Rule rule) throws IOException {
    return RuleExample.in(Files.readString(EXAMPLES.resolve(rule.about().number() + ".md")));
  }

  @Test
  void numbers_are_given_once_and_in_order() {
    Set<String> seen = new HashSet<>();
    Rules.ALL.forEach(
        rule -> assertTrue(seen.add(rule.about().number()), rule.about().number() + " twice"));
    List<String> numbers = Rules.ALL.stream().map(rule -> rule.about().number()).toList();
    assertEquals(numbers.stream().sorted().toList(), numbers);
  }

  @Test
  void every_file_belongs_to_a_rule() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      Set<String> rules =
          new HashSet<>(Rules.ALL.stream().map(r -> r.about().number() + ".md").toList());
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("head.md"))
          .forEach(name -> assertTrue(rules.contains(name), name));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_rule_tells_right_from_wrong() {
    return Rules.ALL.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.about().number(), () -> requireTold(rule)));
  }

  private static void requireTold(Rule rule) throws IOException {
    List<RuleExample> examples = examples(rule);
    assertTrue(examples.stream().anyMatch(RuleExample::breaks), "no example that breaks it");
    assertTrue(examples.stream().anyMatch(e -> !e.breaks()), "no example that holds it");
    for (RuleExample example : examples) {
      List<Finding> findings = example.findings(rule);
      List<String> broken = places(findings, rule.about().severity());
      List<String> rounded =
          rule.about().severity() == Severity.NOTE ? List.of() : places(findings, Severity.NOTE);
      assertEquals(example.broken(), broken, example.title() + ": " + findings);
      assertEquals(example.rounded(), rounded, example.title() + ": " + findings);
      assertEquals(example.breaks(), !example.broken().isEmpty(), example.title());
    }
  }

  private static List<String> places(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(f -> f.severity() == severity)
        .map(f -> f.at().file() + ":" + f.at().line())
        .distinct()
        .toList();
  }

  @Test
  void the_document_says_what_the_rules_say() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(HEAD));
    for (Rule rule : Rules.ALL) {
      Rule.About about = rule.about();
      text.append("\n## ").append(about.number()).append(' ').append(about.demand());
      text.append("\n\n").append(about.severity().word()).append("。依据：");
      text.append(about.basis()).append("。\n\n");
      for (RuleExample example : examples(rule)) {
        text.append(example.title()).append("：\n\n").append(example.markdown());
        for (Finding finding : example.findings(rule)) {
          text.append("> ").append(finding).append("\n>\n");
        }
        if (text.charAt(text.length() - 2) == '>') {
          text.setLength(text.length() - 2);
          text.append('\n');
        }
      }
    }
    String made = text.toString().replaceAll("\n{3,}", "\n\n");
    if (Boolean.getBoolean("gongkai.accept")) {
      Files.writeString(DOCUMENT, made);
    }
    assertEquals(Files.readString(DOCUMENT), made);
  }
}
