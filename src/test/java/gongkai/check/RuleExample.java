package gongkai.check;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Facts;
import gongkai.account.Past;
import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.classification.Classification;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One example in a rule's file: a report's YAML, and perhaps that of the year before and documents.
 * A line that ends in {@code # ←} must get a finding of the rule, one that ends in {@code # ≈} a
 * note on rounding; no other line gets any.
 *
 * @param breaks whether it stands under 违反
 * @param blocks what stands behind the opening fence → the text of the block
 */
record RuleExample(String title, boolean breaks, Map<String, String> blocks) {
  private static final String BROKEN = "←";
  private static final String ROUNDED = "≈";
  static final Bureau BUREAU =
      new Bureau(
          "测试市财政局",
          Optional.of("市财政局"),
          "某省测试市",
          Optional.of("本局"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

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
  List<Finding> findings(Rule rule, Classification names) {
    Verdicts verdicts = new Verdicts(subject(names));
    verdicts.hear(rule);
    return verdicts.findings().stream().sorted().toList();
  }

  private Subject subject(Classification names) {
    Bound<Report> stated = bound("yaml", 2024);
    List<Subject.Text> texts =
        blocks.entrySet().stream()
            .filter(b -> b.getKey().startsWith("markdown "))
            .map(
                b -> {
                  String name = b.getKey().substring("markdown ".length());
                  return new Subject.Text(name, name + ".md", unmarked(b.getValue()));
                })
            .toList();
    Report report = Completion.of(stated.value(), names);
    return new Subject(
        report,
        stated.places(),
        BUREAU,
        names,
        Optional.of("yaml 上年")
            .filter(blocks::containsKey)
            .map(block -> Completion.of(bound(block, 2023).value(), names)),
        texts,
        ExampleForm.coverage(blocks, report, texts),
        Optional.of("yaml 已归档")
            .filter(blocks::containsKey)
            .map(block -> past(bound(block, 2024), names))
            .orElse(Past.NONE));
  }

  private static Past past(Bound<Report> frozen, Classification names) {
    Facts facts =
        Facts.of(
            Completion.of(frozen.value(), names), path -> frozen.places().find(path).isPresent());
    PublicationDate day = new PublicationDate("2025-09-23");
    return new Past(List.of(new Past.Version(1, "archive/2024", day)), facts.text());
  }

  private Bound<Report> bound(String block, int year) {
    StringBuilder text = new StringBuilder(unmarked(blocks.getOrDefault(block, "")));
    Map<String, String> required = new LinkedHashMap<>();
    required.put("年度", String.valueOf(year));
    required.put("体例", "henan-2024");
    required.put("收入", "{}");
    required.put("支出", "{}");
    required.forEach(
        (key, value) -> {
          if (("\n" + text).indexOf("\n" + key + ":") < 0) {
            text.append(key).append(": ").append(value).append('\n');
          }
        });
    Findings findings = new Findings();
    String file = block.equals("yaml") ? "data.yaml" : "previous.yaml";
    Node node = YamlReader.read(file, text.toString(), findings).orElseThrow();
    Optional<Bound<Report>> bound =
        Binder.bind(Report.class, node, Unit.TEN_THOUSAND_YUAN, findings);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return bound.orElseThrow();
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
          String file = name.equals("yaml") ? "data.yaml" : name.replace("markdown ", "") + ".md";
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(mark)) {
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
