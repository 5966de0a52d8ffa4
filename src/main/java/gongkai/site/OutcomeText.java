package gongkai.site;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import gongkai.review.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run found, as lines of text, each with its parts between tabs. */
final class OutcomeText {
  private static final String FOUND = "F";
  private static final String SILENCED = "S";
  private static final int PARTS = 8;

  private OutcomeText() {}

  static List<String> lines(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(outcome.reports()));
    outcome.findings().forEach(finding -> lines.add(line(FOUND, finding, "")));
    outcome.silenced().forEach(one -> lines.add(line(SILENCED, one.finding(), one.reason())));
    return lines;
  }

  private static String line(String kind, Finding finding, String reason) {
    return String.join(
        "\t",
        kind,
        finding.severity().name(),
        finding.rule(),
        finding.at().line() + ":" + finding.at().column(),
        escaped(finding.at().file()),
        escaped(finding.message()),
        escaped(finding.advice()),
        escaped(reason));
  }

  /** What was found; nothing if these are no such lines. */
  static Optional<Outcome> read(List<String> lines) {
    List<Finding> findings = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", -1);
      if (parts.length != PARTS) {
        return Optional.empty();
      }
      String[] place = parts[3].split(":");
      Location at =
          new Location(plain(parts[4]), Integer.parseInt(place[0]), Integer.parseInt(place[1]));
      Finding finding =
          new Finding(Severity.valueOf(parts[1]), parts[2], at, plain(parts[5]), plain(parts[6]));
      if (parts[0].equals(FOUND)) {
        findings.add(finding);
      } else {
        silenced.add(new Silenced(finding, plain(parts[7])));
      }
    }
    return Optional.of(new Outcome(findings, silenced, Integer.parseInt(lines.get(0))));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else {
        i++;
        switch (text.charAt(i)) {
          case 't' -> plain.append('\t');
          case 'n' -> plain.append('\n');
          case 'r' -> plain.append('\r');
          default -> plain.append('\\');
        }
      }
    }
    return plain.toString();
  }
}
