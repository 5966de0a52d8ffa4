package gongkai.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a freeze's files with their SHA-256 sums, as {@code sha256sum -c} reads it.
 *
 * @param sums path → sum, in the order of the paths
 */
record Manifest(SortedMap<String, String> sums) {
  /** Its own place; it does not list itself. */
  static final String FILE = "MANIFEST";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  Manifest {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  static Manifest of(Map<String, byte[]> files) {
    SortedMap<String, String> sums = new TreeMap<>();
    files.forEach((path, content) -> sums.put(path, sum(content)));
    return new Manifest(sums);
  }

  /**
   * @throws ArchiveException if a line is none of a manifest
   */
  static Manifest parse(String text) throws ArchiveException {
    SortedMap<String, String> sums = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw ArchiveException.machine("MANIFEST 里有一行不是“校验和  路径”：" + line);
      }
      sums.put(matcher.group(2), matcher.group(1));
    }
    return new Manifest(sums);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    return text.toString();
  }

  static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
