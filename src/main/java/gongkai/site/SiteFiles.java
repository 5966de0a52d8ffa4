package gongkai.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The files of a site as they lie there, by size, time and place on the disk.
 *
 * @param files address → what it looks like
 */
record SiteFiles(SortedMap<String, String> files) {

  /** Those in a folder; none if it is not there. */
  static SiteFiles of(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    int root = site.toString().length() + 1;
    if (Files.isDirectory(site)) {
      Files.walkFileTree(
          site,
          new Visitor(
              (path, is) ->
                  files.put(
                      path.toString().substring(root).replace('\\', '/'),
                      is.size() + "\t" + nanos(is.lastModifiedTime()) + "\t" + is.fileKey())));
    }
    return new SiteFiles(files);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** All of them together. */
  String hash() {
    return hash(files.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList());
  }

  /** How some of them look together; nothing if one is missing. */
  Optional<String> look(Collection<String> addresses) {
    return files.keySet().containsAll(addresses)
        ? Optional.of(hash(addresses.stream().map(a -> a + "\t" + files.get(a)).toList()))
        : Optional.empty();
  }

  static String hash(List<String> lines) {
    try {
      byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
