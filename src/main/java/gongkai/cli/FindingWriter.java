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
  private final PrintWriter out;
  private final Map<String, List<String>> files = new HashMap<>();

  FindingWriter(Path project, PrintWriter out) {
    this.project = project;
    this.out = out;
  }

  void text(List<Finding> findings) {
    for (Finding finding : findings) {
      out.println(finding);
      if (finding.severity() != Severity.NOTE) {
        source(finding);
      }
    }
  }

  private void source(Finding finding) {
    int line = finding.at().line();
    List<String> lines = files.computeIfAbsent(finding.at().file(), this::lines);
    if (line < 1 || line > lines.size() || lines.get(line - 1).length() > LONGEST) {
      return;
    }
    String source = lines.get(line - 1).replace('\t', ' ');
    out.println("    " + source);
    int column = Math.min(finding.at().column(), source.length() + 1);
    if (column > 0) {
      StringBuilder caret = new StringBuilder("    ");
      source.chars().limit(column - 1L).forEach(c -> caret.append(c < FIRST_WIDE ? " " : "　"));
      out.println(caret.append('^'));
    }
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
