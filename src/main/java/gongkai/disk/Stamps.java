package gongkai.disk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * What the files of a project looked like at one moment: enough to see which have changed since.
 * Taking it opens no file but those written last, because a second writing may leave size and time
 * as they were.
 */
public final class Stamps {
  /** What a site is made from. */
  public static final List<String> FOLDERS = List.of("data", "content", "themes");

  /** Of no file at all. */
  public static final Stamps NONE = new Stamps(new TreeMap<>());

  /** Some disks keep times no better than to two seconds. */
  private static final long COARSEST_MILLIS = 2_000;

  /** Of folders whose content is shared out to all threads: bureaus lie no deeper. */
  private static final int SHARED_LEVELS = 2;

  private final NavigableMap<String, Stamp> files;

  private Stamps(NavigableMap<String, Stamp> files) {
    this.files = Collections.unmodifiableNavigableMap(files);
  }

  /**
   * One file.
   *
   * @param size -1 for what counts by its name alone: a folder, or what is never read
   * @param modified in milliseconds
   * @param content a hash of it, for files written last; 0 for others
   */
  public record Stamp(long size, long modified, int content) {
    public static final Stamp NAME = new Stamp(-1, 0, 0);

    boolean looksLike(Stamp other) {
      return size == other.size && modified == other.modified;
    }
  }

  /**
   * The files as they are.
   *
   * @param before what they were; a file that looks the same keeps its stamp
   * @throws IOException if the disk fails
   */
  public static Stamps of(Path root, Stamps before) throws IOException {
    Walk walk = walk(root);
    walk.settle(before);
    return new Stamps(new TreeMap<>(walk.files));
  }

  /** As {@link #of}, for those who look into every file themselves. */
  public static Stamps unread(Path root) throws IOException {
    return new Stamps(new TreeMap<>(walk(root).files));
  }

  private static Walk walk(Path root) throws IOException {
    Walk walk = new Walk(root);
    for (String folder : FOLDERS) {
      if (Files.isDirectory(root.resolve(folder))) {
        walk.below(root.resolve(folder), SHARED_LEVELS);
      }
    }
    return walk;
  }

  /** What lies in a folder, at any depth. */
  public SortedMap<String, Stamp> below(String folder) {
    return files.subMap(folder + "/", folder + "0"); // 0 comes right after the slash.
  }

  /** The file or folder, if there is one. */
  public SortedMap<String, Stamp> at(String file) {
    return files.subMap(file, true, file, true);
  }

  /** Those whose path is wanted. */
  public Map<String, Stamp> only(Predicate<String> wanted) {
    Map<String, Stamp> some = new HashMap<>();
    files.forEach(
        (file, stamp) -> {
          if (wanted.test(file)) {
            some.put(file, stamp);
          }
        });
    return some;
  }

  /** Those that have been looked into. */
  private Map<String, Stamp> read() {
    Map<String, Stamp> read = new HashMap<>();
    files.forEach(
        (file, stamp) -> {
          if (stamp.content() != 0) {
            read.put(file, stamp);
          }
        });
    return read;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stamps stamps && files.equals(stamps.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** One walk over the folders. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final NavigableMap<String, Stamp> files = new ConcurrentSkipListMap<>();
    private final Path root;
    private final Path realRoot;
    private final int start;

    Walk(Path root) throws IOException {
      this.root = root;
      this.realRoot = root.toRealPath();
      this.start = root.resolve("x").toString().length() - 1;
    }

    private void below(Path path, int levels) throws IOException {
      if (levels > 0 && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        folder(path);
        Disk.each(entries(path), entry -> below(entry, levels - 1));
      } else {
        Files.walkFileTree(path, this);
      }
    }

    private static List<Path> entries(Path folder) {
      try {
        return Disk.entries(folder);
      } catch (IOException e) {
        return List.of(); // Gone meanwhile, or not to be looked at: as if it were empty.
      }
    }

    private String name(Path path) {
      return path.toString().substring(start).replace('\\', '/');
    }

    private void folder(Path dir) {
      files.put(name(dir), Stamp.NAME);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      folder(dir);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isSymbolicLink()) {
        follow(file);
      } else {
        put(file, attributes, attributes.isRegularFile());
      }
      return FileVisitResult.CONTINUE;
    }

    private void put(Path file, BasicFileAttributes attributes, boolean isRead) {
      long modified = attributes.lastModifiedTime().toMillis();
      files.put(name(file), isRead ? new Stamp(attributes.size(), modified, 0) : Stamp.NAME);
    }

    /** Links are rare: only below one is every file asked where it really lies. */
    private void follow(Path link) throws IOException {
      Files.walkFileTree(
          link,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
                throws IOException {
              folder(dir);
              return leadsOut(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              put(file, attributes, attributes.isRegularFile() && !leadsOut(file));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }

    /** Nothing outside the project is ever read, so nothing there needs watching. */
    private boolean leadsOut(Path path) throws IOException {
      return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(realRoot);
    }

    /** Gone since it was listed, a link in a circle, or not to be looked at: as if it were not. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    /** Looks into the files written last, and takes over what is known of the others. */
    void settle(Stamps before) {
      Map<String, Stamp> read = before.read();
      long newest = files.values().stream().mapToLong(Stamp::modified).max().orElse(0);
      files.forEach(
          (file, stamp) -> {
            if (stamp.size() >= 0 && stamp.modified() >= newest - COARSEST_MILLIS) {
              files.put(file, new Stamp(stamp.size(), stamp.modified(), hash(file)));
            } else if (read.containsKey(file) && read.get(file).looksLike(stamp)) {
              files.put(file, read.get(file));
            }
          });
    }

    private int hash(String file) {
      try {
        return Arrays.hashCode(Files.readAllBytes(root.resolve(file)));
      } catch (IOException e) {
        return 0; // Reading it for the site will tell.
      }
    }
  }
}
