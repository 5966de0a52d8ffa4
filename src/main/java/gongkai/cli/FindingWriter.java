package gongkai.cli;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows findings: the line, the source below it, and a caret where it is. */
final class FindingWriter {
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LONGEST = 120;

  private final Path project;
  private final Terminal terminal;
  private final PrintWriter out;
  private final Map<String, List<String>> files = new HashMap<>();

  FindingWriter(Path project, Terminal terminal, PrintWriter out) {
    this.project = project;
    this.terminal = terminal;
    this.out = out;
  }

  void text(List<Finding> findings) {
    for (Finding finding : Blanks.together(findings)) {
      String word = finding.severity().word();
      out.println(
          finding.toString().replaceFirst(": " + word, ": " + terminal.word(finding.severity())));
      if (finding.severity() != Severity.NOTE) {
        source(finding);
      }
    }
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
