package gongkai.finding;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param file path from the project's root with forward slashes, e.g. {@code data/a/2024.yaml}
 * @param line counted from 1; 0 if the finding is about the file as a whole
 * @param column counted from 1 in characters; 0 if unknown
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as far as known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
