package gongkai.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The files of a site as they lie there, by size, time and place on the disk.
 *
 * @param looks address → sum of all that
 */
public record SiteFiles(Map<String, Long> looks) {

  /** Those in a folder; none if it is not there. */
  public static SiteFiles of(Path site) throws IOException {
    Map<String, Long> looks = new ConcurrentHashMap<>();
    Disk.walk(site, (address, is) -> looks.put(address, look(address, is)));
    return new SiteFiles(looks);
  }

  private static long look(String address, BasicFileAttributes is) {
    byte[] name = address.getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(name.length + 2 * Long.BYTES + Integer.BYTES);
    all.putLong(is.size());
    all.putLong(is.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    all.putInt(Objects.hashCode(is.fileKey()));
    all.put(name);
    return Checksums.of(all.array());
  }

  /** How all of them look. */
  public String look() {
    return look(looks.keySet()).orElseThrow();
  }

  /** How some of them look together, in whatever order; nothing if one is missing. */
  public Optional<String> look(Collection<String> addresses) {
    long sum = addresses.size();
    for (String address : addresses) {
      Long look = looks.get(address);
      if (look == null) {
        return Optional.empty();
      }
      sum += Checksums.spread(look);
    }
    return Optional.of(HexFormat.of().toHexDigits(sum));
  }
}
