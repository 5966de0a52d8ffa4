package gongkai.site;

import gongkai.disk.Disk;
import gongkai.page.Digest;
import gongkai.review.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
  /**
   * Some files of the site, in the order in which they were made.
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
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
      // Another program may have written other records: the ground is looked at before them.
      if (!in.readUTF().equals(ground)) {
        return Optional.empty();
      }
      String sums = in.readUTF();
      byte[] state = in.readAllBytes();
      return sums.equals(Contents.sums(state))
          ? Optional.of(unpacked(state)).filter(known -> known.ground().equals(ground))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // No such file, or one that somebody else has written.
    }
  }

  private static State unpacked(byte[] state) throws IOException {
    return Packing.read(State.class, new DataInputStream(new ByteArrayInputStream(state)));
  }

  /** Writes it down. */
  void write(Path file) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Packing.write(this, new DataOutputStream(data));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.writeUTF(ground);
    out.writeUTF(Contents.sums(data.toByteArray()));
    data.writeTo(out);
    Disk.replace(file, all.toByteArray());
  }
}
