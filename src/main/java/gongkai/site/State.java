package gongkai.site;

import gongkai.disk.Checksums;
import gongkai.disk.Disk;
import gongkai.page.Digest;
import gongkai.review.Outcome;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/**
 * A whole site, as a {@link Shelf} keeps it.
 *
 * @param ground what all of it was made from
 * @param reports in their order
 * @param bureaus folder → sums of the bureau's file
 * @param portal the pages that lead to the reports; nothing if there was something wrong in them
 * @param index what reports are found by, as the index holds it
 * @param looks of the files of each report, and of the portal's, how they lay there
 */
record State(
    String ground,
    List<Shelved> reports,
    Map<String, String> bureaus,
    Optional<Group> portal,
    Map<String, String> index,
    List<String> looks) {
  private static final int PIECE = 1 << 16;

  /**
   * Some files of the site, in no order that means anything.
   *
   * @param made their addresses
   * @param large those of the pages in large print that follow from them
   */
  record Group(List<String> made, List<String> large) {
    static final Group NONE = new Group(List.of(), List.of());

    List<String> all() {
      return Stream.concat(made.stream(), large.stream()).toList();
    }
  }

  /**
   * A report as it was made.
   *
   * @param key what it was made from
   * @param format the name of its form
   */
  record Shelved(
      String place, String key, String format, Outcome found, Digest digest, Group files) {
    Shelved with(Group files) {
      return new Shelved(place, key, format, found, digest, files);
    }

    Shelved with(String key) {
      return new Shelved(place, key, format, found, digest, files);
    }
  }

  /** What was written down; nothing if that was made on another ground. */
  static Optional<State> read(Path file, String ground) {
    try (FileChannel channel = FileChannel.open(file)) {
      return isWhole(channel) ? unpacked(channel.position(0), ground) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // No such file, or one that somebody else has written.
    }
  }

  /** Whether it ends with the sums of all that stands before them. */
  private static boolean isWhole(FileChannel channel) throws IOException {
    Checksum sums = Checksums.begin();
    InputStream in = Channels.newInputStream(channel);
    byte[] piece = new byte[PIECE];
    for (long left = channel.size() - Long.BYTES; left > 0; left -= PIECE) {
      int length = (int) Math.min(left, PIECE);
      if (in.readNBytes(piece, 0, length) < length) {
        return false;
      }
      sums.update(piece, 0, length);
    }
    return new DataInputStream(in).readLong() == sums.getValue();
  }

  private static Optional<State> unpacked(FileChannel channel, String ground) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), PIECE));
    // Another program may have written other records: the ground is looked at before them.
    return in.readUTF().equals(ground)
        ? Optional.of(Packing.read(State.class, in))
        : Optional.empty();
  }

  /** Writes it down, piece by piece: of a large site it is long. */
  void write(Path file) throws IOException {
    Disk.replace(
        file,
        out -> {
          CheckedOutputStream summed = new CheckedOutputStream(out, Checksums.begin());
          DataOutputStream packed = new DataOutputStream(new BufferedOutputStream(summed, PIECE));
          packed.writeUTF(ground);
          Packing.write(this, packed);
          packed.flush();
          packed.writeLong(summed.getChecksum().getValue());
          packed.flush();
        });
  }
}
