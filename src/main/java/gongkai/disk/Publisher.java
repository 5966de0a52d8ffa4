package gongkai.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
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
    try {
      Lock held = Lock.hold(lock, target);
      try {
        return recoverHeld();
      } finally {
        held.close();
      }
    } catch (IOException e) {
      throw new PublishingException("不能恢复“" + target + "”：" + Disk.reason(e), e);
    }
  }

  private boolean recoverHeld() throws IOException {
    boolean restored = Files.exists(last) && !Files.exists(target);
    if (restored) {
      Disk.move(last, target);
    }
    Disk.delete(last);
    Disk.delete(next);
    return restored;
  }

  /**
   * Publishes a whole site; writes nothing at all if the folder already holds exactly this one.
   *
   * @param site address → content
   * @throws PublishingException if the disk does not allow it, or the folder holds something else;
   *     the old site then stands as it was
   */
  public Summary publish(Map<String, byte[]> site) throws PublishingException {
    try (Release release = open(false)) {
      site.forEach(release::put);
      return release.commit();
    } catch (UncheckedIOException e) {
      throw trouble(e.getCause());
    }
  }

  /**
   * Starts a new site. The old one stands until {@link Release#commit}; what is not committed is
   * gone when the release is closed.
   *
   * @param partial whether files that the new site does not have stay as they are
   * @throws PublishingException if the disk does not allow it, the folder holds something else, or
   *     somebody else is writing there
   */
  public Release open(boolean partial) throws PublishingException {
    requireOurs();
    try {
      Lock held = Lock.hold(lock, target);
      try {
        recoverHeld();
        return new Release(held, partial);
      } catch (IOException e) {
        held.close();
        throw e;
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /** What the disk does not allow, in one sentence. */
  public PublishingException trouble(IOException e) {
    return new PublishingException("写不进“" + target + "”：" + Disk.reason(e), e);
  }

  /** A site being made beside the old one. Takes files from any thread. */
  public final class Release implements AutoCloseable {
    private final Lock held;
    private final boolean partial;
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private final LongAdder written = new LongAdder();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Map<Path, Path> folders = new ConcurrentHashMap<>();

    private Release(Lock held, boolean partial) {
      this.held = held;
      this.partial = partial;
    }

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if the address is none, or taken
     * @throws UncheckedIOException if the disk does not allow it
     */
    public void put(String address, byte[] content) {
      claim(address);
      try {
        boolean same = isSame(target.resolve(address), content);
        if (same) {
          unchanged.add(address);
        } else {
          written.increment();
          Files.write(ready(address), content, StandardOpenOption.CREATE_NEW);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Adds a file that stands on the site as it is to be.
     *
     * @throws IllegalArgumentException if the address is none, or taken
     * @throws UncheckedIOException if the disk does not allow it
     */
    public void keep(String address) {
      claim(address);
      try {
        kept.add(address);
        link(address);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What is kept is the very file of the old site: writing to its address would change that. */
    private void claim(String address) {
      Address.require(address);
      if (!addresses.add(address)) {
        throw new IllegalArgumentException("address taken: " + address);
      }
    }

    private void link(String address) throws IOException {
      Disk.link(target.resolve(address), ready(address));
    }

    /** Where a file of the new site goes; its folder is made. */
    private Path ready(String address) throws IOException {
      Path file = next.resolve(address);
      try {
        folders.computeIfAbsent(file.getParent(), Release::made);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return file;
    }

    private static Path made(Path folder) {
      try {
        return Files.createDirectories(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Replaces the old site by the new one, unless nothing has changed. Called once, at the end.
     *
     * @throws PublishingException if the disk does not allow it; the old site then stands
     */
    public Summary commit() throws PublishingException {
      try {
        Set<String> others = others();
        if (partial) {
          unchanged.addAll(others);
          others.clear();
        }
        if (written.sum() > 0 || !others.isEmpty()) {
          Disk.each(unchanged, this::link);
          exchange();
        }
        int stays = unchanged.size() + kept.size();
        forget();
        return new Summary(written.intValue(), stays, others.size());
      } catch (IOException e) {
        throw trouble(e);
      }
    }

    /** Lets the addresses go: a large site has many, and there is still work to be done. */
    private void forget() {
      List.of(addresses, unchanged, kept).forEach(Set::clear);
      folders.clear();
    }

    /** What stands on the old site alone. */
    private Set<String> others() throws IOException {
      Set<String> others = ConcurrentHashMap.newKeySet();
      Disk.walk(
          target,
          (address, is) -> {
            if (!addresses.contains(address)) {
              others.add(address);
            }
          });
      return others;
    }

    @Override
    public void close() throws PublishingException {
      try {
        Disk.delete(next);
      } catch (IOException e) {
        throw trouble(e);
      } finally {
        held.close();
      }
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
      throw new PublishingException("读不了“" + target + "”：" + Disk.reason(e), e);
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

  private static boolean isSame(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private void exchange() throws IOException {
    if (Files.exists(target)) {
      Disk.move(target, last);
    }
    try {
      Disk.move(next, target);
    } catch (IOException e) {
      if (Files.exists(last)) {
        Disk.move(last, target);
      }
      throw e;
    }
    Disk.delete(last);
  }
}
