package gongkai.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces a published site by a new one as a whole.
 *
 * <p>The new site is made in a folder beside the old one, then the two change places by two
 * renames. Java cannot exchange folders in one step, so there is an instant without a site; whoever
 * comes next calls {@link #recover} first, which puts the old site back. Files that did not change
 * are the same files as before, with their times.
 */
public final class Publisher {
  private final Path target;
  private final Path next;
  private final Path last;
  private final Path lock;

  /**
   * @param target the folder that holds the site
   */
  public Publisher(Path target) {
    this.target = target.toAbsolutePath().normalize();
    String name = String.valueOf(this.target.getFileName());
    this.next = this.target.resolveSibling("." + name + ".gongkai-new");
    this.last = this.target.resolveSibling("." + name + ".gongkai-old");
    this.lock = this.target.resolveSibling("." + name + ".gongkai-lock");
  }

  /** What publishing did. */
  public record Summary(int written, int unchanged, int removed) {}

  /**
   * Puts back what an interrupted run left: the old site if it stands aside, and nothing half made.
   *
   * @return whether an old site was put back
   * @throws PublishingException if the disk does not allow it
   */
  public boolean recover() throws PublishingException {
    try (FileChannel channel = open()) {
      hold(channel);
      return recoverHeld();
    } catch (IOException e) {
      throw new PublishingException("不能恢复“" + target + "”：" + reason(e), e);
    } finally {
      release();
    }
  }

  private boolean recoverHeld() throws IOException {
    boolean restored = Files.exists(last) && !Files.exists(target);
    if (restored) {
      move(last, target);
    }
    delete(last);
    delete(next);
    return restored;
  }

  /**
   * Publishes; writes nothing at all if the folder already holds exactly this site.
   *
   * @throws PublishingException if the disk does not allow it, or the folder holds something else;
   *     the old site then stands as it was
   */
  public Summary publish(Site site) throws PublishingException {
    return publish(site, false);
  }

  /**
   * As {@link #publish(Site)}.
   *
   * @param partial whether files that the site does not have stay as they are
   */
  public Summary publish(Site site, boolean partial) throws PublishingException {
    requireOurs();
    try (FileChannel channel = open()) {
      hold(channel);
      recoverHeld();
      Set<String> before = files();
      Set<String> unchanged = unchanged(site, before);
      Set<String> others = new TreeSet<>(before);
      others.removeAll(site.pages().keySet());
      Set<String> kept = new TreeSet<>(unchanged);
      if (partial) {
        kept.addAll(others);
      }
      int removed = partial ? 0 : others.size();
      int written = site.pages().size() - unchanged.size();
      if (written > 0 || removed > 0) {
        prepare(site, kept);
        exchange();
      }
      return new Summary(written, kept.size(), removed);
    } catch (IOException e) {
      throw new PublishingException("写不进“" + target + "”：" + reason(e), e);
    } finally {
      release();
    }
  }

  /** A folder is only replaced if it is empty or holds a site made by this program. */
  private void requireOurs() throws PublishingException {
    try {
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      if (Files.isSymbolicLink(target) || !Files.isDirectory(target)) {
        throw new PublishingException("“" + target + "”不是文件夹，不能把网站写在这里");
      }
      if (!isEmpty(target) && !isSite(target)) {
        throw new PublishingException("“" + target + "”里有别的文件，不是本程序生成的网站，为免丢失没有改动它");
      }
    } catch (IOException e) {
      throw new PublishingException("读不了“" + target + "”：" + reason(e), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static boolean isSite(Path folder) throws IOException {
    Path home = folder.resolve("index.html");
    return !Files.exists(folder.resolve(".git"))
        && Files.isRegularFile(home)
        && Files.readString(home).contains("<meta name=\"generator\" content=\"gongkai\">");
  }

  private FileChannel open() throws IOException {
    Files.createDirectories(target.getParent());
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Keeps others out until the channel is closed. */
  private void hold(FileChannel channel) throws IOException, PublishingException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process: the same trouble.
    }
    throw new PublishingException("另一个程序正在写“" + target + "”，请等它结束再试");
  }

  private void release() {
    try {
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      // A lock file that stays is harmless: the lock itself ended with the channel.
    }
  }

  private Set<String> files() throws IOException {
    if (!Files.exists(target)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(target)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> target.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Set<String> unchanged(Site site, Set<String> before) throws IOException {
    Set<String> same = new TreeSet<>();
    for (Map.Entry<String, byte[]> page : site.pages().entrySet()) {
      Path file = target.resolve(page.getKey());
      if (before.contains(page.getKey())
          && Files.size(file) == page.getValue().length
          && Arrays.equals(Files.readAllBytes(file), page.getValue())) {
        same.add(page.getKey());
      }
    }
    return same;
  }

  private void prepare(Site site, Set<String> kept) throws IOException {
    Files.createDirectory(next);
    for (String address : kept) {
      keep(target.resolve(address), ready(address));
    }
    for (Map.Entry<String, byte[]> page : site.pages().entrySet()) {
      if (!kept.contains(page.getKey())) {
        Files.write(ready(page.getKey()), page.getValue());
      }
    }
  }

  /** Where a file of the new site goes; its folder is made. */
  private Path ready(String address) throws IOException {
    Path file = next.resolve(address);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** The same file under the new folder; a copy with its times where the disk knows no links. */
  private static void keep(Path old, Path file) throws IOException {
    try {
      Files.createLink(file, old);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void exchange() throws IOException {
    if (Files.exists(target)) {
      move(target, last);
    }
    try {
      move(next, target);
    } catch (IOException e) {
      if (Files.exists(last)) {
        move(last, target);
      }
      throw e;
    }
    delete(last);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void delete(Path folder) throws IOException {
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

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "没有写入权限"
        : e instanceof FileSystemException trouble && trouble.getReason() != null
            ? trouble.getReason()
            : String.valueOf(e.getMessage());
  }
}
