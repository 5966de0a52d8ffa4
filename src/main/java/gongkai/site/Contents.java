package gongkai.site;

import gongkai.site.Stamps.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What the files hold that a site is built from, by their content alone.
 *
 * @param project path in the project → sums of the content; a folder, and what is never read,
 *     counts by its name: an empty folder can hide what is built in
 * @param beside the same of files elsewhere
 */
record Contents(NavigableMap<String, String> project, NavigableMap<String, String> beside) {
  private static final String NAME = "/";
  private static final Stamp FILE = new Stamp(0, 0, 0);

  /**
   * Looks at them.
   *
   * @param beside files and folders outside data, content and themes
   * @throws IOException if the disk fails
   */
  static Contents of(Path project, List<Path> beside) throws IOException {
    Map<String, Stamp> own = Stamps.unread(project).only(file -> true);
    Map<String, Stamp> others = new HashMap<>();
    for (Path other : beside) {
      if (Files.exists(other)) {
        Files.walkFileTree(other, new Visitor((file, is) -> others.put(name(project, file), FILE)));
      }
    }
    return new Contents(sums(project, own), sums(project, others));
  }

  private static NavigableMap<String, String> sums(Path root, Map<String, Stamp> files) {
    NavigableMap<String, String> sums = new ConcurrentSkipListMap<>();
    files.entrySet().parallelStream()
        .forEach(
            file ->
                sums.put(
                    file.getKey(),
                    file.getValue().equals(Stamp.NAME) ? NAME : sums(root.resolve(file.getKey()))));
    return Collections.unmodifiableNavigableMap(new TreeMap<>(sums));
  }

  private static String name(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static String sums(Path file) {
    try {
      return sums(Files.readAllBytes(file));
    } catch (IOException e) {
      return "?"; // Reading it for the site will tell.
    }
  }

  /**
   * Two sums that know nothing of each other: by chance both stay the same once in 2^64 changes.
   */
  static String sums(byte[] bytes) {
    return bytes.length + " " + sum(new CRC32(), bytes) + sum(new CRC32C(), bytes);
  }

  private static String sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return HexFormat.of().toHexDigits(checksum.getValue());
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
