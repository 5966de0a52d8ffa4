package gongkai.archive;

import gongkai.account.Facts;
import gongkai.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that one freeze holds: the pages, what they were built from, the facts one by one, how
 * it was made, and the sums of all these. A folder of it is a project that builds the same pages.
 */
public final class Freeze {
  static final String SITE = "site/";
  static final String FACTS = "facts/";
  private static final String ENDING = ".tsv";

  private final Manifest manifest;
  private final Reader reader;

  /** Gives the content of a file that the freeze has. */
  interface Reader {
    byte[] read(String path) throws ArchiveException;
  }

  Freeze(Manifest manifest, Reader reader) {
    this.manifest = manifest;
    this.reader = reader;
  }

  /** A freeze of files at hand. */
  static Freeze of(SortedMap<String, byte[]> files) {
    return new Freeze(Manifest.of(files), files::get);
  }

  /** The same with all of it in memory, for use when the archive is closed. */
  public Freeze loaded() throws ArchiveException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : manifest.sums().keySet()) {
      files.put(path, bytes(path));
    }
    return new Freeze(manifest, files::get);
  }

  Manifest manifest() {
    return manifest;
  }

  public int size() {
    return manifest.sums().size();
  }

  boolean has(String path) {
    return manifest.sums().containsKey(path);
  }

  byte[] bytes(String path) throws ArchiveException {
    return reader.read(path);
  }

  String text(String path) throws ArchiveException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  About about() throws ArchiveException {
    return About.parse(text(About.FILE));
  }

  /** Name and version of the program that made it. */
  public String program() throws ArchiveException {
    return about().program();
  }

  /** Where the site was to stand. */
  public Optional<String> baseUrl() throws ArchiveException {
    return about().baseUrl();
  }

  /** The reports, as {@code bureau/year}. */
  public List<String> reports() {
    return paths(FACTS).stream().map(Freeze::report).toList();
  }

  static String report(String facts) {
    return facts.substring(FACTS.length(), facts.length() - ENDING.length());
  }

  static String factsFile(String report) {
    return FACTS + report + ENDING;
  }

  Facts facts(String report) throws ArchiveException {
    return Facts.parse(text(factsFile(report)));
  }

  /** The paths that begin so, in their order. */
  List<String> paths(String beginning) {
    List<String> paths = new ArrayList<>();
    for (String path : manifest.sums().tailMap(beginning).keySet()) {
      if (!path.startsWith(beginning)) {
        break;
      }
      paths.add(path);
    }
    return paths;
  }

  /** Its pages, to be opened from disk or published. */
  public Site site() throws ArchiveException {
    Site site = new Site();
    for (String path : paths(SITE)) {
      site.put(path.substring(SITE.length()), bytes(path));
    }
    return site;
  }

  /** What the pages were built from: path in the project → content. */
  SortedMap<String, byte[]> sources() throws ArchiveException {
    SortedMap<String, byte[]> sources = new TreeMap<>();
    for (String beginning : List.of("content/", "data/", "themes/")) {
      for (String path : paths(beginning)) {
        sources.put(path, bytes(path));
      }
    }
    return sources;
  }
}
