package gongkai.publish;

import gongkai.disk.Address;
import gongkai.disk.Disk;
import gongkai.disk.PublishingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The release that is being made beside the one that is served. Takes files from any thread; those
 * that did not change are the same files, with their times, so that browsers need not fetch them
 * again.
 */
public final class NextRelease implements AutoCloseable {
  private final WebRoot root;
  private final Releases releases;
  private final Optional<WebRoot.Live> live;
  private final boolean writes;
  private final SortedMap<String, String> sums = new ConcurrentSkipListMap<>();
  private final Set<String> linked = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  NextRelease(WebRoot root, Releases releases, Optional<WebRoot.Live> live, boolean writes) {
    this.root = root;
    this.releases = releases;
    this.live = live;
    this.writes = writes;
  }

  /**
   * A release that is served now.
   *
   * @param old how many earlier ones still stand
   */
  public record Done(int number, int old) {}

  /**
   * Adds a file.
   *
   * @throws IllegalArgumentException if the address is none, or taken
   * @throws UncheckedIOException if the disk does not allow it
   */
  public void put(String address, byte[] content) {
    Address.require(address);
    String sum = Sums.of(content);
    if (sums.put(address, sum) != null) {
      throw new IllegalArgumentException("address taken: " + address);
    }
    if (!writes) {
      return;
    }
    try {
      Path file = ready(address);
      if (live.isPresent() && sum.equals(live.get().sums().get(address))) {
        if (Disk.link(live.get().folder().resolve(address), file)) {
          linked.add(address);
        }
      } else {
        Files.write(file, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path ready(String address) throws IOException {
    Path file = releases.staged().resolve(address);
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    return file;
  }

  /** What it changes. */
  public Changes changes() {
    return Changes.between(live.map(WebRoot.Live::sums).orElse(new TreeMap<>()), sums);
  }

  /**
   * Serves it instead of the one before.
   *
   * @param keep how many earlier releases stay
   * @throws PublishingException if the disk does not allow it, or gives back other bytes than it
   *     was given; the release before is then served as it was
   */
  public Done commit(int keep) throws PublishingException {
    try {
      int number = Math.max(releases.highest(), live.map(WebRoot.Live::number).orElse(0)) + 1;
      Manifest manifest = new Manifest(number, live.map(WebRoot.Live::number), sums);
      Files.writeString(ready(Manifest.FILE), manifest.toString());
      verify(manifest);
      releases.shelve(number);
      serve(number);
      return new Done(number, prune(manifest, keep));
    } catch (IOException e) {
      throw root.trouble(e);
    }
  }

  private int prune(Manifest manifest, int keep) throws PublishingException {
    try {
      return releases.prune(manifest, keep);
    } catch (IOException e) {
      throw new PublishingException(
          "第 " + manifest.number() + " 次发布已经换上，但旧的发布删不掉：" + Disk.reason(e), e);
    }
  }

  private void serve(int number) throws IOException {
    try {
      releases.serve(number);
    } catch (IOException e) {
      Disk.delete(releases.of(number));
      throw e;
    }
  }

  /** Reads back what was written; what is linked was read when the folder was opened. */
  private void verify(Manifest manifest) throws IOException, PublishingException {
    Path staged = releases.staged();
    Set<String> expected = new TreeSet<>(sums.keySet());
    expected.add(Manifest.FILE);
    if (!Disk.files(staged).equals(expected)) {
      throw new PublishingException("“" + staged + "”里的文件与写进去的不同；请检查磁盘或网络盘，再发布一次");
    }
    for (String address : sums.keySet()) {
      if (!linked.contains(address)
          && !Sums.of(staged.resolve(address)).equals(sums.get(address))) {
        throw new PublishingException("“" + address + "”读回来与写进去的不同；请检查磁盘或网络盘，再发布一次");
      }
    }
    if (!Manifest.in(staged).equals(Optional.of(manifest))) {
      throw new PublishingException("清单读回来与写进去的不同；请检查磁盘或网络盘，再发布一次");
    }
  }

  /** What was not committed is gone. */
  @Override
  public void close() throws PublishingException {
    try {
      if (writes) {
        Disk.delete(releases.staged());
      }
    } catch (IOException e) {
      throw root.trouble(e);
    }
  }
}
