package gongkai.publish;

import gongkai.disk.Disk;
import gongkai.disk.Lock;
import gongkai.disk.PublishingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of a web server, in which {@code current} is served and earlier releases stand beside
 * it in {@code releases}. Whoever has it open for writing keeps others out.
 */
public final class WebRoot implements AutoCloseable {
  static final String LOCK = ".gongkai-lock";

  private final Path folder;
  private final Releases releases;
  private final Optional<Lock> lock;
  private final List<String> repairs;
  private final Optional<Live> live;
  private final boolean made;

  private WebRoot(
      Path folder,
      Releases releases,
      Optional<Lock> lock,
      List<String> repairs,
      Optional<Live> live,
      boolean made) {
    this.made = made;
    this.folder = folder;
    this.releases = releases;
    this.lock = lock;
    this.repairs = List.copyOf(repairs);
    this.live = live;
  }

  /**
   * The release that is served.
   *
   * @param folder where it really stands
   * @param manifest what was published
   * @param sums what stands there now
   */
  record Live(
      int number, Path folder, Optional<Manifest> manifest, SortedMap<String, String> sums) {}

  /**
   * Opens it for writing, after putting right what an interrupted run left.
   *
   * @param beside whether a first release may be put beside files of somebody else
   * @throws PublishingException if the disk does not allow it, or something else is in the way
   */
  public static WebRoot open(Path folder, boolean beside) throws PublishingException {
    Path root = folder.toAbsolutePath().normalize();
    Releases releases = new Releases(root);
    try {
      releases.requireOurs(beside);
      boolean made = !Files.exists(root);
      Files.createDirectories(root);
      Lock lock = Lock.hold(root.resolve(LOCK), root);
      try {
        Files.createDirectories(releases.staged().getParent());
        List<String> repairs = repair(releases);
        return new WebRoot(root, releases, Optional.of(lock), repairs, live(releases), made);
      } catch (IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw trouble(root, e);
    }
  }

  /** Opens it to be looked at: nothing is written, not even a lock. */
  public static WebRoot look(Path folder, boolean beside) throws PublishingException {
    Path root = folder.toAbsolutePath().normalize();
    Releases releases = new Releases(root);
    try {
      releases.requireOurs(beside);
      List<String> remains =
          releases.hasRemains() ? List.of("上次发布中断了，留有没有传完的文件；正式发布时会清理。") : List.of();
      return new WebRoot(root, releases, Optional.empty(), remains, live(releases), false);
    } catch (IOException e) {
      throw trouble(root, e);
    }
  }

  private static List<String> repair(Releases releases) throws IOException {
    List<String> repairs = new ArrayList<>();
    if (releases.hasRemains()) {
      releases.clean();
      repairs.add("上次发布中断了，已清理没有传完的文件。");
    }
    releases.mend().ifPresent(number -> repairs.add("上次发布在切换时中断了，已换上完整的第 " + number + " 次发布。"));
    return repairs;
  }

  private static Optional<Live> live(Releases releases) throws IOException {
    Optional<Path> served = releases.served();
    if (served.isEmpty()) {
      return Optional.empty();
    }
    Optional<Manifest> manifest = Manifest.in(served.get());
    int number = releases.number(served.get(), manifest);
    return Optional.of(new Live(number, served.get(), manifest, Sums.ofRelease(served.get())));
  }

  private static PublishingException trouble(Path folder, IOException e) {
    return new PublishingException("写不进“" + folder + "”：" + Disk.reason(e), e);
  }

  /** What the disk does not allow, in one sentence. */
  public PublishingException trouble(IOException e) {
    return trouble(folder, e);
  }

  /** What was put right, or has to be, a sentence each. */
  public List<String> repairs() {
    return repairs;
  }

  /** What the server serves. */
  public Path current() {
    return releases.current();
  }

  /** The number of the release that is served. */
  public Optional<Integer> number() {
    return live.map(Live::number);
  }

  /** Whether the folder knows no links, so that there is an instant without a site. */
  public boolean isLinkless() {
    return releases.isLinkless();
  }

  /** What somebody did by hand to the release that is served. */
  public Changes altered() {
    return live.map(l -> altered(l.manifest(), l.sums()))
        .orElse(Changes.between(new TreeMap<>(), new TreeMap<>()));
  }

  private static Changes altered(Optional<Manifest> manifest, SortedMap<String, String> now) {
    return manifest
        .map(m -> Changes.between(m.sums(), now))
        .orElse(new Changes(List.of(), List.of(), List.of(Manifest.FILE), now.size()));
  }

  /** Starts the next release. */
  public NextRelease next() {
    return new NextRelease(this, releases, live, lock.isPresent());
  }

  /** The release that rolling back leads to, if there is one. */
  public Optional<Integer> earlier() {
    return live.flatMap(Live::manifest).flatMap(releases::before);
  }

  /**
   * What somebody did by hand to an earlier release.
   *
   * @throws PublishingException if the disk does not allow it to be read
   */
  public Changes altered(int number) throws PublishingException {
    try {
      Path folder = releases.of(number);
      return altered(Manifest.in(folder), Sums.ofRelease(folder));
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /**
   * Serves an earlier release again. The one that is served now stays until the next is published.
   *
   * @throws PublishingException if the disk does not allow it
   */
  public void rollBack(int number) throws PublishingException {
    try {
      releases.serve(number);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /** Nothing was published here at all: then nothing is left here either. */
  @Override
  public void close() {
    lock.ifPresent(Lock::close);
    if (lock.isPresent() && live.isEmpty()) {
      releases.leave(made);
    }
  }
}
