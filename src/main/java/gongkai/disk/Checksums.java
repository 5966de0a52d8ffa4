package gongkai.disk;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Tells contents apart that differ by chance; nothing that somebody could not forge. */
public final class Checksums {
  /** The odd number next to 2^64 divided by the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Checksums() {}

  /**
   * Two sums that know nothing of each other: by chance both stay the same once in 2^64 changes.
   */
  public static long of(byte[] bytes) {
    return sum(new CRC32(), bytes) << Integer.SIZE | sum(new CRC32C(), bytes);
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return checksum.getValue();
  }

  /** Makes sums fit to be added up: equal parts of two of them no longer cancel out. */
  static long spread(long sum) {
    long mixed = sum * GOLDEN;
    return (mixed ^ mixed >>> Integer.SIZE) * GOLDEN;
  }
}
