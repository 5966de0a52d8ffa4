package gongkai.site;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
 * @param project path in the project → sums of the content; a folder counts by its name
 * @param beside the same of files elsewhere
 */
record Contents(NavigableMap<String, String> project, NavigableMap<String, String> beside) {
  private static final String FOLDER = "/";

  /**
   * Looks at them.
   *
   * @param beside files and folders outside data, content and themes
   * @throws IOException if the disk fails
   */
  static Contents of(Path project, List<Path> beside) throws IOException {
    List<Path> own = Stamps.FOLDERS.stream().map(project::resolve).toList();
    return new Contents(sums(project, own), sums(project, beside));
  }

  private static NavigableMap<String, String> sums(Path root, List<Path> folders)
      throws IOException {
    NavigableMap<String, String> sums = new ConcurrentSkipListMap<>();
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        Files.walkFileTree(
            folder,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Visitor(
                (path, attributes) -> files.add(path), path -> sums.put(name(root, path), FOLDER)));
      }
    }
    files.parallelStream().forEach(file -> sums.put(name(root, file), sums(file)));
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
