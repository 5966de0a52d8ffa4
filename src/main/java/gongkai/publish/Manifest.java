package gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was published: the sum of every file, as {@code sha256sum -c} reads it. It stands in the
 * release as a hidden file, so that the two are moved and deleted as one.
 *
 * @param number of the release
 * @param previous the release that it replaced
 * @param sums address → SHA-256
 */
record Manifest(int number, Optional<Integer> previous, SortedMap<String, String> sums) {
  static final String FILE = ".MANIFEST";

  private static final Pattern HEAD = Pattern.compile("# 第 (\\d{1,9}) 次发布(?:，上一次是第 (\\d{1,9}) 次)?");
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  Manifest {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("# 第 ").append(number).append(" 次发布");
    previous.ifPresent(n -> text.append("，上一次是第 ").append(n).append(" 次"));
    text.append('\n');
    sums.forEach((address, sum) -> text.append(sum).append("  ").append(address).append('\n'));
    return text.toString();
  }

  /** Nothing if it is no manifest, or not a whole one. */
  static Optional<Manifest> parse(String text) {
    String[] lines = text.split("\n");
    Matcher head = HEAD.matcher(lines[0]);
    if (!head.matches() || !text.endsWith("\n")) {
      return Optional.empty();
    }
    SortedMap<String, String> sums = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        return Optional.empty();
      }
      sums.put(line.group(2), line.group(1));
    }
    Optional<Integer> previous = Optional.ofNullable(head.group(2)).map(Integer::valueOf);
    return Optional.of(new Manifest(Integer.parseInt(head.group(1)), previous, sums));
  }

  /** The manifest of the release in a folder. */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file)
        ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
