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
    Checksum both = new Both();
    both.update(bytes);
    return both.getValue();
  }

  /** As {@link #of}, of what comes piece by piece. */
  public static Checksum begin() {
    return new Both();
  }

  private static final class Both implements Checksum {
    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();

    @Override
    public void update(int b) {
      one.update(b);
      other.update(b);
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
      one.update(bytes, from, length);
      other.update(bytes, from, length);
    }

    @Override
    public long getValue() {
      return one.getValue() << Integer.SIZE | other.getValue();
    }

    @Override
    public void reset() {
      one.reset();
      other.reset();
    }
  }

  /** Makes sums fit to be added up: equal parts of two of them no longer cancel out. */
  static long spread(long sum) {
    long mixed = sum * GOLDEN;
    return (mixed ^ mixed >>> Integer.SIZE) * GOLDEN;
  }
}
