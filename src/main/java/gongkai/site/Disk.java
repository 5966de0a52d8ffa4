package gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private Disk() {}

  /** All files in a folder and below, by their path in it with forward slashes. */
  public static SortedSet<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files =
        Files.find(folder, Integer.MAX_VALUE, (file, is) -> !is.isDirectory())) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
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

  /** Replaces a file, or makes it with its folder; whoever reads it sees the old or the new one. */
  public static void replace(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path next = file.resolveSibling("." + file.getFileName() + ".gongkai-new");
    try {
      Files.write(next, content);
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
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
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
        });
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
