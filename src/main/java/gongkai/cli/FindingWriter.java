package gongkai.cli;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.review.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows findings: the line, the source below it, and a caret where it is. Of one rule the first are
 * shown, and the rest counted: what is wrong in the same way everywhere is put right in one go.
 */
final class FindingWriter {
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LONGEST = 120;

  /** How many findings of one rule and one weight are shown. */
  private static final int SHOWN = 20;

  private final Path project;
  private final Terminal terminal;
  private final PrintWriter out;
  private final boolean all;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * @param all whether nothing is left out
   */
  FindingWriter(Path project, Terminal terminal, PrintWriter out, boolean all) {
    this.project = project;
    this.all = all;
    this.terminal = terminal;
    this.out = out;
  }

  void text(Outcome outcome) {
    // Another finding may point at a line that personal data stand in.
    Set<String> hidden =
        outcome.findings().stream()
            .filter(Finding::isPersonal)
            .map(FindingWriter::place)
            .collect(Collectors.toSet());
    Map<Severity, Map<String, Integer>> times = new EnumMap<>(Severity.class);
    for (Finding finding : outcome.findings()) {
      int time =
          times
              .computeIfAbsent(finding.severity(), s -> new TreeMap<>())
              .merge(finding.rule(), 1, Integer::sum);
      if (all || time <= SHOWN) {
        line(finding, hidden);
      }
    }
    times.forEach(this::sum);
  }

  private void line(Finding finding, Set<String> hidden) {
    String word = finding.severity().word();
    out.println(
        finding.toString().replaceFirst(": " + word, ": " + terminal.word(finding.severity())));
    if (finding.severity() != Severity.NOTE && !hidden.contains(place(finding))) {
      source(finding);
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

  private static String place(Finding finding) {
    return finding.at().file() + ":" + finding.at().line();
  }

  private void source(Finding finding) {
    int line = finding.at().line();
    List<String> lines = files.computeIfAbsent(finding.at().file(), this::lines);
    if (line < 1 || line > lines.size()) {
      return;
    }
    String whole = lines.get(line - 1).replace('\t', ' ');
    int column = Math.max(0, Math.min(finding.at().column(), whole.length() + 1));
    int from = whole.length() <= LONGEST ? 0 : Math.max(0, column - LONGEST / 2);
    String source = whole.substring(from, Math.min(whole.length(), from + LONGEST));
    String head = from == 0 ? "    " : "    …";
    out.println(head + source);
    if (column > 0) {
      StringBuilder caret = new StringBuilder(from == 0 ? "    " : "      ");
      source.chars().limit(column - 1L - from).forEach(c -> caret.append(wide(c) ? "　" : " "));
      out.println(caret.append('^'));
    }
  }

  private static boolean wide(int c) {
    return c >= FIRST_WIDE;
  }

  private List<String> lines(String file) {
    try {
      Path path = project.resolve(file);
      return Files.isRegularFile(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      // A file that cannot be shown is still named in the finding.
      return List.of();
    }
  }
}
