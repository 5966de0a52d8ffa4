package gongkai.check;

import gongkai.account.Facts;
import gongkai.account.Past;
import gongkai.account.PublicationDate;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One example in a rule's file: a report's YAML, and perhaps that of the year before, the one that
 * was frozen, and documents. A line that ends in {@code # ←} must get a finding of the rule, one
 * that ends in {@code # ≈} a note on rounding; no other line gets any. A line with nothing but a
 * mark stands for the file as a whole.
 *
 * @param breaks whether it stands under 违反
 * @param blocks what stands behind the opening fence → the text of the block
 */
record RuleExample(String title, boolean breaks, Map<String, String> blocks) {
  private static final String BROKEN = "←";
  private static final String ROUNDED = "≈";

  /** The examples of a file, in its order. */
  static List<RuleExample> in(String text) {
    List<RuleExample> examples = new ArrayList<>();
    String title = "";
    Map<String, String> blocks = new LinkedHashMap<>();
    String open = "";
    StringBuilder block = new StringBuilder();
    for (String line : (text + "\n## ").lines().toList()) {
      if (!open.isEmpty()) {
        if (line.equals("```")) {
          blocks.put(open, block.toString());
          open = "";
        } else {
          block.append(line).append('\n');
        }
      } else if (line.startsWith("```")) {
        open = line.substring(3).strip();
        block.setLength(0);
      } else if (line.startsWith("## ")) {
        if (!blocks.isEmpty()) {
          examples.add(new RuleExample(title, title.startsWith("违反"), blocks));
          blocks = new LinkedHashMap<>();
        }
        title = line.substring(3).strip();
      }
    }
    return examples;
  }

  /** What the rule says of it. */
  List<Finding> findings(Rule rule) {
    Verdicts verdicts = new Verdicts(subject());
    verdicts.hear(rule);
    return verdicts.findings().stream().sorted().toList();
  }

  private Subject subject() {
    List<Subject.Text> texts =
        blocks.entrySet().stream()
            .filter(b -> b.getKey().startsWith("markdown "))
            .map(
                b -> {
                  String name = b.getKey().substring("markdown ".length());
                  return new Subject.Text(name, name + ".md", unmarked(b.getValue()));
                })
            .toList();
    return Subjects.of(
        unmarked(blocks.getOrDefault("yaml", "")),
        Optional.ofNullable(blocks.get("yaml 上年")).map(RuleExample::unmarked),
        texts,
        Set.copyOf(blocks.getOrDefault("text 名词解释", "").lines().toList()),
        report -> ExampleForm.coverage(blocks, report, texts),
        Optional.ofNullable(blocks.get("yaml 已归档")).map(RuleExample::past).orElse(Past.NONE));
  }

  private static Past past(String text) {
    Subject frozen = Subjects.of(text, Optional.empty(), List.of(), Set.of());
    Facts facts = Facts.of(frozen.report(), path -> frozen.places().find(path).isPresent());
    PublicationDate day = new PublicationDate("2025-09-23");
    return new Past(List.of(new Past.Version(1, "archive/2024", day)), facts.text());
  }

  private static String unmarked(String text) {
    return text.replaceAll("(?m)\\s*#? ?[" + BROKEN + ROUNDED + "]$", "");
  }

  /** {@code file:line} of every line marked as broken. */
  List<String> broken() {
    return marked(BROKEN);
  }

  /** {@code file:line} of every line marked as rounded. */
  List<String> rounded() {
    return marked(ROUNDED);
  }

  private List<String> marked(String mark) {
    List<String> places = new ArrayList<>();
    blocks.forEach(
        (name, text) -> {
          String file = name.equals("yaml") ? Subjects.FILE : name.replace("markdown ", "") + ".md";
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("# " + mark)) {
              places.add(file + ":0");
            } else if (lines.get(i).endsWith(mark)) {
              places.add(file + ":" + (i + 1));
            }
          }
        });
    return places;
  }

  /** As printed in the documentation. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    blocks.forEach(
        (name, text) -> out.append("```").append(name).append('\n').append(text).append("```\n\n"));
    return out.toString();
  }
}
