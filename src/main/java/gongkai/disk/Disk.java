package gongkai.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;

/** What is done with files and folders wherever this program writes. */
public final class Disk {
  /** What systems say → what a clerk is told. */
  private static final Map<String, String> REASONS =
      Map.of(
          "No space left on device", "磁盘已满",
          "There is not enough space on the disk", "磁盘已满",
          "Disk quota exceeded", "超出了磁盘配额",
          "Read-only file system", "磁盘是只读的",
          "Permission denied", "没有写入权限",
          "Operation not permitted", "系统不允许这样写",
          "Stale file handle", "网络盘断开了",
          "Input/output error", "磁盘或网络盘出错",
          "Is a directory", "这里已有同名的文件夹",
          "Not a directory", "路径中有一段是文件，不是文件夹");

  private static final FileVisitor<Path> DELETING =
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
            throws IOException {
          Files.delete(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
          Files.delete(dir);
          return FileVisitResult.CONTINUE;
        }
      };

  private Disk() {}

  /** All files in a folder and below, by their path in it with forward slashes. */
  public static SortedSet<String> files(Path folder) throws IOException {
    SortedSet<String> files = new ConcurrentSkipListSet<>();
    walk(folder, (path, attributes) -> files.add(path));
    return files;
  }

  /**
   * Goes through all files in a folder and below on all threads; links are files. Nothing if it is
   * no folder.
   *
   * @param file takes the path in the folder, with forward slashes
   */
  public static void walk(Path folder, BiConsumer<String, BasicFileAttributes> file)
      throws IOException {
    int root = folder.toString().length() + 1;
    below(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            file.accept(path.toString().substring(root).replace('\\', '/'), attributes);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Sends a visitor to all that lies in a folder, to one thing after another on all threads. */
  private static void below(Path folder, FileVisitor<Path> visitor) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    each(entries(folder), entry -> Files.walkFileTree(entry, visitor));
  }

  /** What lies in a folder itself, in no order. */
  public static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  /** What is done with one of many. */
  public interface Step<T> {
    void take(T one) throws IOException;
  }

  /** What becomes of one of many. */
  public interface Reading<T, R> {
    R read(T one) throws IOException;
  }

  /** Does something with each of many on all threads. */
  public static <T> void each(Collection<T> all, Step<T> step) throws IOException {
    map(
        all,
        one -> {
          step.take(one);
          return one;
        });
  }

  /** Makes something of each of many on all threads, and gives it in their order. */
  public static <T, R> List<R> map(Collection<T> all, Reading<T, R> reading) throws IOException {
    try {
      return all.parallelStream()
          .map(
              one -> {
                try {
                  return reading.read(one);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The same file under another name; a copy with its times where the disk knows no links.
   *
   * @return whether it is the same file, not a copy
   */
  public static boolean link(Path old, Path file) throws IOException {
    try {
      Files.createLink(file, old);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
      return false;
    }
  }

  /** What writes a file. */
  public interface Writing {
    void write(OutputStream out) throws IOException;
  }

  /** Replaces a file, or makes it with its folder; whoever reads it sees the old or the new one. */
  public static void replace(Path file, byte[] content) throws IOException {
    replace(file, out -> out.write(content));
  }

  /** As above, of a content that need not be held as a whole. */
  public static void replace(Path file, Writing content) throws IOException {
    Files.createDirectories(file.getParent());
    Path next = file.resolveSibling("." + file.getFileName() + ".gongkai-new");
    try {
      try (OutputStream out = Files.newOutputStream(next)) {
        content.write(out);
      }
      move(next, file);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Moves in one step where the disk can. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Deletes a folder with all that is in it; nothing if there is none. */
  public static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      below(folder, DELETING);
    }
    Files.deleteIfExists(folder);
  }

  /** What kept the disk from doing what was asked, in a few Chinese words where they are known. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "没有写入权限";
    }
    String reason =
        e instanceof FileSystemException trouble && trouble.getReason() != null
            ? trouble.getReason()
            : String.valueOf(e.getMessage());
    return REASONS.getOrDefault(reason, reason);
  }
}
