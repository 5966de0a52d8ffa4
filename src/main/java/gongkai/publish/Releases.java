package gongkai.publish;

import gongkai.disk.Disk;
import gongkai.disk.PublishingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The releases that stand side by side in a folder, and {@code current}, which shows one of them.
 *
 * <p>Where the disk and the server know links, {@code current} is one, and changes in one step.
 * Elsewhere it is the release itself, moved there: two renames, so there is an instant without a
 * site, and whoever is interrupted just then leaves it to the next run to {@link #mend}.
 */
final class Releases {
  private static final String NUMBER = "[1-9]\\d{0,8}";

  private final Path folder;
  private final Path shelf;
  private final Path current;
  private final Path link;
  private final Path staged;
  private final Path dropped;
  private final Path linkless;

  Releases(Path folder) {
    this.folder = folder;
    this.shelf = folder.resolve("releases");
    this.current = folder.resolve("current");
    this.link = folder.resolve(".current-new");
    this.staged = shelf.resolve(".new");
    this.dropped = shelf.resolve(".old");
    this.linkless = shelf.resolve(".no-links");
  }

  /** Where the next release is made. */
  Path staged() {
    return staged;
  }

  /** What the server serves. */
  Path current() {
    return current;
  }

  Path of(int number) {
    return shelf.resolve(String.valueOf(number));
  }

  boolean has(int number) {
    return Files.isDirectory(of(number));
  }

  /** Whether {@code current} cannot be a link here. */
  boolean isLinkless() {
    return Files.exists(linkless) || Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Nothing of anybody else's may be in the way.
   *
   * @param beside whether other files beside the releases are all right even the first time
   */
  void requireOurs(boolean beside) throws IOException, PublishingException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new PublishingException("“" + folder + "”是文件，不是文件夹，不能发布到这里");
    }
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !isCurrentOurs()) {
      throw new PublishingException("“" + current + "”不是本程序发布的，为免丢失没有改动它；请先把它移走");
    }
    if (!beside && !Files.exists(shelf) && Files.exists(folder)) {
      Set<String> names = names(folder);
      names.removeAll(Set.of(WebRoot.LOCK, "current"));
      if (!names.isEmpty()) {
        throw new PublishingException(
            "“" + folder + "”里有别的文件，又没有发布过的网站；请换一个空文件夹，确实要发布到这里就加 --force");
      }
    }
  }

  private boolean isCurrentOurs() throws IOException {
    if (Files.isSymbolicLink(current)) {
      Path to = folder.resolve(Files.readSymbolicLink(current)).normalize();
      return shelf.equals(to.getParent()) && to.getFileName().toString().matches(NUMBER);
    }
    return Files.isDirectory(current)
        && (Files.exists(current.resolve(Manifest.FILE)) || names(current).isEmpty());
  }

  /** The folder of the release that is served, if one is. */
  Optional<Path> served() throws IOException {
    return Files.isDirectory(current) && !names(current).isEmpty()
        ? Optional.of(current.toRealPath())
        : Optional.empty();
  }

  /** The number of the release in the folder that is served. */
  int number(Path served, Optional<Manifest> manifest) throws IOException {
    return Files.isSymbolicLink(current)
        ? Integer.parseInt(served.getFileName().toString())
        : manifest.map(Manifest::number).orElse(highest() + 1);
  }

  /** The highest number on the shelf, or 0. */
  int highest() throws IOException {
    return numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private Set<Integer> numbers() throws IOException {
    return names(shelf).stream()
        .filter(name -> name.matches(NUMBER))
        .map(Integer::valueOf)
        .filter(this::has)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new HashSet<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  /** Whether an interrupted run left something half made. */
  boolean hasRemains() {
    return Files.exists(staged)
        || Files.exists(dropped)
        || Files.exists(link, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes what an interrupted run left half made. */
  void clean() throws IOException {
    Disk.delete(staged);
    Disk.delete(dropped);
    Files.deleteIfExists(link);
  }

  /**
   * Serves the newest release again if an interrupted run left none in its place.
   *
   * @return its number, if that was so
   */
  Optional<Integer> mend() throws IOException {
    int highest = highest();
    if (served().isPresent() || highest == 0) {
      return Optional.empty();
    }
    serve(highest);
    return Optional.of(highest);
  }

  /** Puts the finished next release on the shelf. */
  void shelve(int number) throws IOException {
    Disk.move(staged, of(number));
  }

  /** Serves a release from the shelf instead of the one that is served now. */
  void serve(int number) throws IOException {
    if (!isLinkless() && linked(number)) {
      return;
    }
    if (!Files.exists(linkless)) {
      Files.createFile(linkless);
    }
    Optional<Path> before = served();
    if (before.isPresent()) {
      Path parked = of(number(before.get(), Manifest.in(before.get())));
      Disk.move(current, parked);
      try {
        Disk.move(of(number), current);
      } catch (IOException e) {
        Disk.move(parked, current);
        throw e;
      }
    } else {
      Files.deleteIfExists(current);
      Disk.move(of(number), current);
    }
  }

  /** Whether the link could be made; what was a link stays one. */
  private boolean linked(int number) throws IOException {
    try {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, folder.relativize(of(number)));
    } catch (IOException | UnsupportedOperationException e) {
      if (Files.isSymbolicLink(current)) {
        throw new IOException(e instanceof IOException io ? Disk.reason(io) : "不能建链接", e);
      }
      return false;
    }
    if (!Files.isDirectory(link)) {
      Files.delete(link); // It can be made, but is not followed.
      return false;
    }
    Files.move(link, current, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  /**
   * Deletes the old releases, but for the last few that rolling back can reach.
   *
   * @return how many are left
   */
  int prune(Manifest served, int keep) throws IOException {
    Set<Integer> kept = new HashSet<>(Set.of(served.number()));
    List<Integer> old = new ArrayList<>();
    Optional<Integer> next = before(served);
    while (next.isPresent() && old.size() < keep) {
      old.add(next.get());
      Optional<Manifest> manifest = Manifest.in(of(next.get()));
      next = manifest.isPresent() ? before(manifest.get()) : Optional.empty();
    }
    kept.addAll(old);
    for (int number : numbers()) {
      if (!kept.contains(number)) {
        Disk.move(of(number), dropped); // Half deleted it must not look like a whole one.
        Disk.delete(dropped);
      }
    }
    return old.size();
  }

  /** Removes the shelf, and the folder if it was made for it, as far as they are empty. */
  void leave(boolean made) {
    try {
      Files.delete(shelf);
      if (made) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      // Not empty: then they are needed.
    }
  }

  /** The release that another one replaced, if it still stands. */
  Optional<Integer> before(Manifest manifest) {
    return manifest.previous().filter(this::has);
  }
}
