package gongkai.publish;

import gongkai.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** SHA-256 sums, as sixty-four hexadecimal digits. */
final class Sums {
  /** What has no content to be summed: a link, a device. */
  static final String NO_FILE = "-";

  private static final int BUFFER = 1 << 16;

  private Sums() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  static String of(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return NO_FILE;
    }
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of all files of a release but its manifest, as they stand on the disk now: address → sum. */
  static SortedMap<String, String> ofRelease(Path folder) throws IOException {
    SortedMap<String, String> sums = new ConcurrentSkipListMap<>();
    Set<String> files = Disk.files(folder);
    files.remove(Manifest.FILE);
    Disk.each(files, address -> sums.put(address, of(folder.resolve(address))));
    return Collections.unmodifiableSortedMap(sums);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
