package gongkai.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other runs of this program away from a folder until it is closed. */
public final class Lock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private Lock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file that holds it, made if need be
   * @param target what is kept, for the message
   * @throws PublishingException if somebody else has it
   */
  public static Lock hold(Path file, Path target) throws IOException, PublishingException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new Lock(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process: the same trouble.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new PublishingException("另一个程序正在写“" + target + "”，请等它结束再试");
  }

  @Override
  public void close() {
    // Deleted while it is still held; where an open file cannot be, afterwards.
    boolean deleted = delete();
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
    if (!deleted) {
      delete();
    }
  }

  /** A file that stays is harmless: the lock is not the file. */
  private boolean delete() {
    try {
      Files.delete(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
