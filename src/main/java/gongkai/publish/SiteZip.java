package gongkai.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site as one file, the same bytes for the same site on every day and machine (with the same
 * Java: how deflating chooses is its own): sorted entries, names in UTF-8, one fixed time.
 */
public final class SiteZip {
  /**
   * The first that a ZIP file can hold is 1980-01-01T00:00; Java takes just that one for “earlier”,
   * and adds a field with the time zone of the machine.
   */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private SiteZip() {}

  /**
   * The time of all entries.
   *
   * @param epoch seconds since 1970 (reproducible-builds.org calls them SOURCE_DATE_EPOCH), or none
   *     for the earliest time there is
   * @return nothing if they are no seconds
   */
  public static Optional<LocalDateTime> time(Optional<String> epoch) {
    if (epoch.isEmpty()) {
      return Optional.of(EARLIEST);
    }
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.get()));
      LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      return Optional.of(time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time);
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The file's bytes.
   *
   * @param pages address → content
   */
  public static byte[] of(SortedMap<String, byte[]> pages, LocalDateTime time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (var page : pages.entrySet()) {
        ZipEntry entry = new ZipEntry(page.getKey());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(page.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The sum by which the receiver sees that the file is whole. */
  public static String sum(byte[] zip) {
    return Sums.of(zip);
  }
}
