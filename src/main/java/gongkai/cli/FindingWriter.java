package gongkai.cli;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.finding.Severity;
import gongkai.review.Excerpt;
import gongkai.review.Outcome;
import gongkai.source.Unseen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows findings: the line, the source below it, and a caret where it is. Of one rule the first are
 * shown, and the rest counted: what is wrong in the same way everywhere is put right in one go.
 */
final class FindingWriter {
  /** How many findings of one rule and one weight are shown. */
  private static final int SHOWN = 20;

  private final Path project;
  private final Terminal terminal;
  private final PrintWriter out;
  private final boolean all;

  /**
   * @param all whether nothing is left out
   */
  FindingWriter(Path project, Terminal terminal, PrintWriter out, boolean all) {
    this.project = project;
    this.all = all;
    this.terminal = terminal;
    this.out = out;
  }

  /** All of a few, uncounted. */
  void each(Findings findings) {
    List<Finding> told = findings.sorted();
    Excerpt.Reader excerpts = new Excerpt.Reader(project, told);
    told.forEach(finding -> line(finding, excerpts));
  }

  /** All of a check, and how often which rule was broken. */
  void text(Outcome outcome) {
    Excerpt.Reader excerpts = new Excerpt.Reader(project, outcome.findings());
    List<Finding> told = all ? outcome.findings() : Blanks.together(outcome.findings());
    Map<Severity, Map<String, Integer>> times = new EnumMap<>(Severity.class);
    for (Finding finding : told) {
      int time =
          times
              .computeIfAbsent(finding.severity(), s -> new TreeMap<>())
              .merge(finding.rule(), 1, Integer::sum);
      if (all || time <= SHOWN) {
        line(finding, excerpts);
      }
    }
    times.forEach(this::sum);
  }

  private void line(Finding finding, Excerpt.Reader excerpts) {
    String word = finding.severity().word();
    String told = Unseen.shown(finding.toString()).replace('\n', ' ');
    out.println(told.replaceFirst(": " + word, ": " + terminal.word(finding.severity())));
    if (finding.severity() != Severity.NOTE) {
      excerpts.at(finding.at()).ifPresent(this::source);
    }
  }

  /** What was left out of a weight, and how often which rule was broken. */
  private void sum(Severity severity, Map<String, Integer> rules) {
    String word = terminal.word(severity);
    rules.forEach(
        (rule, times) -> {
          if (!all && times > SHOWN) {
            out.println(word + " [" + rule + "] 同类问题还有 " + (times - SHOWN) + " 处（--all 全部列出）");
          }
        });
    String each =
        rules.entrySet().stream()
            .map(rule -> rule.getKey() + " " + rule.getValue() + " 处")
            .collect(Collectors.joining("，"));
    out.println(word + "：" + each);
  }

  private void source(Excerpt excerpt) {
    out.println("    " + excerpt.line());
    if (!excerpt.caret().isEmpty()) {
      out.println("    " + excerpt.caret());
    }
  }
}
