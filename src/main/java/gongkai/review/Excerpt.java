package gongkai.review;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.source.Unseen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The line that a finding is about, as far as it is worth showing.
 *
 * @param line the text of the file
 * @param caret points at the column below the line; empty if none is known
 */
public record Excerpt(String line, String caret) {
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LONGEST = 120;

  /**
   * Takes excerpts from the files of one project, each read once. Lines in which personal data were
   * found are not shown, whatever else was found there. Used by one thread.
   */
  public static final class Reader {
    private final Path project;
    private final Set<Location> hidden = new HashSet<>();
    private final Map<String, List<String>> files = new HashMap<>();

    /**
     * @param findings all that was found in the project
     */
    public Reader(Path project, Collection<Finding> findings) {
      this.project = project;
      findings.stream()
          .filter(Finding::isPersonal)
          .forEach(finding -> hidden.add(line(finding.at())));
    }

    private static Location line(Location at) {
      return new Location(at.file(), at.line(), 0);
    }

    /** The line at a place; nothing if the place names no line, or the file cannot be shown. */
    public Optional<Excerpt> at(Location place) {
      List<String> lines = files.computeIfAbsent(place.file(), this::lines);
      return place.line() < 1 || place.line() > lines.size() || hidden.contains(line(place))
          ? Optional.empty()
          : Optional.of(
              of(Unseen.shown(lines.get(place.line() - 1).replace('\t', ' ')), place.column()));
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

  /** A line around a column, and a caret that stands below it in letters of two widths. */
  private static Excerpt of(String whole, int wanted) {
    int column = Math.max(0, Math.min(wanted, whole.length() + 1));
    int from = whole.length() <= LONGEST ? 0 : Math.max(0, column - LONGEST / 2);
    String part = whole.substring(from, Math.min(whole.length(), from + LONGEST));
    if (column == 0) {
      return new Excerpt((from == 0 ? "" : "…") + part, "");
    }
    StringBuilder caret = new StringBuilder(from == 0 ? "" : "  ");
    part.chars().limit(column - 1L - from).forEach(c -> caret.append(c >= FIRST_WIDE ? "　" : " "));
    return new Excerpt((from == 0 ? "" : "…") + part, caret.append('^').toString());
  }
}
