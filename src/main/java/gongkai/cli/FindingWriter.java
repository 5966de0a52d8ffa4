package gongkai.cli;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.source.Excerpt;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Shows findings: the line, the source below it, and a caret where it is. */
final class FindingWriter {
  private final Terminal terminal;
  private final PrintWriter out;
  private final Excerpt.Reader excerpts;

  FindingWriter(Path project, Terminal terminal, PrintWriter out) {
    this.excerpts = new Excerpt.Reader(project);
    this.terminal = terminal;
    this.out = out;
  }

  void text(List<Finding> findings) {
    for (Finding finding : findings) {
      String word = finding.severity().word();
      out.println(
          finding.toString().replaceFirst(": " + word, ": " + terminal.word(finding.severity())));
      if (finding.severity() != Severity.NOTE) {
        source(finding);
      }
    }
  }

  private void source(Finding finding) {
    excerpts
        .at(finding.at())
        .ifPresent(
            excerpt -> {
              out.println("    " + excerpt.line());
              if (!excerpt.caret().isEmpty()) {
                out.println("    " + excerpt.caret());
              }
            });
  }
}
