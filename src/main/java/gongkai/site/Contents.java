package gongkai.site;

import gongkai.disk.Checksums;
import gongkai.disk.Disk;
import gongkai.disk.Stamps;
import gongkai.disk.Stamps.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * What the files hold that a site is built from, by their content alone.
 *
 * @param project path in the project → sums of the content; a folder, and what is never read,
 *     counts by its name: an empty folder can hide what is built in
 * @param beside the same of files elsewhere, by their whole path
 */
record Contents(NavigableMap<String, String> project, NavigableMap<String, String> beside) {
  private static final String NAME = "/";

  /**
   * Looks at them.
   *
   * @param beside files and folders outside data, content and themes
   * @throws IOException if the disk fails
   */
  static Contents of(Path project, List<Path> beside) throws IOException {
    NavigableMap<String, String> own = new ConcurrentSkipListMap<>();
    Disk.each(
        Stamps.unread(project).only(file -> true).entrySet(),
        file ->
            own.put(
                file.getKey(),
                file.getValue().equals(Stamp.NAME) ? NAME : sums(project.resolve(file.getKey()))));
    NavigableMap<String, String> others = new ConcurrentSkipListMap<>();
    for (Path other : beside) {
      if (Files.isRegularFile(other)) {
        others.put(other.toString(), sums(other));
      }
      Disk.walk(other, (file, is) -> others.put(other + "/" + file, sums(other.resolve(file))));
    }
    return new Contents(own, others);
  }

  private static String sums(Path file) {
    try {
      return sums(Files.readAllBytes(file));
    } catch (IOException e) {
      return "?"; // Reading it for the site will tell.
    }
  }

  /** Size and sums of a content, as text. */
  static String sums(byte[] bytes) {
    return bytes.length + " " + HexFormat.of().toHexDigits(Checksums.of(bytes));
  }

  /** One name for many lines. */
  static String hash(List<String> lines) {
    try {
      byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The sums of one file of the project; nothing of a file that is not there. */
  String at(String file) {
    return project.getOrDefault(file, "");
  }

  /** All, a line each. */
  List<String> lines() {
    List<String> lines = lines(project);
    lines.addAll(lines(beside));
    return lines;
  }

  /** What every report may depend on. */
  List<String> ground() {
    List<String> lines = lines(only(Ground::isCommon));
    lines.addAll(lines(beside));
    return lines;
  }

  /** What one report says: its facts, and all that lies in its folder. */
  List<String> of(ReportSource report) {
    String folder = "content/reports/" + report.place();
    List<String> lines = lines(project.subMap(folder + "/", folder + "0"));
    lines.add(report.file() + "\t" + at(report.file()));
    return lines;
  }

  private Map<String, String> only(Predicate<String> wanted) {
    Map<String, String> some = new TreeMap<>(project);
    some.keySet().removeIf(wanted.negate());
    return some;
  }

  private static List<String> lines(Map<String, String> sums) {
    List<String> lines = new ArrayList<>(sums.size());
    sums.forEach((file, sum) -> lines.add(file + "\t" + sum));
    return lines;
  }
}
