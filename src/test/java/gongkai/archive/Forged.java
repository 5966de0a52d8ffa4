package gongkai.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Freezes that this program would not make: of another version, or with a page that is another. */
public final class Forged {
  private Forged() {}

  /** Adds a freeze that is like the newest but for one file; its list of sums is right. */
  public static void add(Path project, int year, String path, String from, String to)
      throws Exception {
    try (Archive archive = Archive.of(project).orElseThrow()) {
      Freeze freeze = archive.freeze(archive.entry(String.valueOf(year)));
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (String file : freeze.manifest().sums().keySet()) {
        files.put(file, freeze.bytes(file));
      }
      String text = new String(files.get(path), StandardCharsets.UTF_8).replace(from, to);
      files.put(path, text.getBytes(StandardCharsets.UTF_8));
      Stamp stamp = new Stamp(new Stamp.Author("某人", ""), Stamp.day("2025-12-01"));
      archive.add(Freeze.of(files), new Label(year, Optional.empty(), 0), stamp);
    }
  }
}
