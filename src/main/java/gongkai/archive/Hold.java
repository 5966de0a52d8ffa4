package gongkai.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Keeps two runs from archiving at once, and cleans up after one that was cut off. The file that is
 * locked holds the names of the refs that the run is about to write, and nothing when it is done:
 * what the next run finds in it is what a run that died has left locked.
 */
final class Hold implements AutoCloseable {
  private static final String FILE = "gongkai-archive";
  private static final int MOST = 1 << 12;

  private final Path folder;
  private final FileChannel channel;

  private Hold(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes hold of a repository.
   *
   * @param git the folder with its refs and objects
   */
  static Hold of(Path git) throws IOException, ArchiveException {
    FileChannel channel =
        FileChannel.open(
            git.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Hold hold = new Hold(git, channel);
    try {
      if (lock(channel) == null) {
        throw ArchiveException.machine("另一个 gongkai 正在归档这个项目，请等它结束再试");
      }
      hold.recover();
      return hold;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process: the same trouble.
      return null;
    }
  }

  /** Says which refs are about to be written. */
  void announce(List<String> refs) throws IOException {
    write(String.join("\n", refs));
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  /** Refs change all at once or not at all, so the locks are all that can have stayed behind. */
  private void recover() throws IOException {
    ByteBuffer content = ByteBuffer.allocate(MOST);
    channel.read(content, 0);
    String refs = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
    if (refs.isEmpty()) {
      return;
    }
    for (String ref : refs.lines().toList()) {
      Files.deleteIfExists(folder.resolve(ref + ".lock"));
    }
    Files.deleteIfExists(folder.resolve("packed-refs.lock"));
    try (DirectoryStream<Path> halfWritten =
        Files.newDirectoryStream(folder.resolve("objects"), "insert_*")) {
      for (Path file : halfWritten) {
        Files.delete(file);
      }
    }
    write("");
  }

  @Override
  public void close() throws IOException {
    try {
      write("");
    } finally {
      channel.close();
    }
  }
}
