package gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.JavaProcess;
import gongkai.disk.PublishingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Publishing on disks that fill up, cannot be written or know no links, and killed at any moment.
 * {@code mvn -Pfaults test -Dtest=FaultsTest} kills it two hundred times instead of five.
 */
class FaultsTest {
  private static final int ROUNDS = Integer.getInteger("gongkai.faults", 5);
  private static final int MANY = 60;
  private static final int FEW = 3;

  @TempDir Path folder;

  private static Map<String, String> site(String version, int pages) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < pages; i++) {
      site.put("changed/" + i + ".html", version.repeat(1000));
      site.put("same/" + i + ".html", "同".repeat(1000));
    }
    return site;
  }

  /** Publishes two versions in turn until it is killed; says when each is ready to be served. */
  static final class Endless {
    public static void main(String[] arguments) throws Exception {
      Path root = Path.of(arguments[0]);
      int pages = Integer.parseInt(arguments[1]);
      for (int i = 0; ; i++) {
        try (WebRoot web = WebRoot.open(root, false);
            NextRelease next = web.next()) {
          site(i % 2 == 0 ? "甲" : "乙", pages)
              .forEach((k, v) -> next.put(k, v.getBytes(StandardCharsets.UTF_8)));
          System.out.write('.');
          System.out.flush();
          next.commit(2);
        }
      }
    }
  }

  /** Every other round is aimed at the few milliseconds in which a release is put in place. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void killed_at_any_moment_what_is_served_is_a_whole_release(boolean links) throws Exception {
    Path root = folder.resolve("www");
    if (!links) {
      Files.createDirectories(root.resolve("current"));
    }
    WebRootTest.publish(root, site("甲", MANY), 2);
    Random random = new Random(7);
    int interrupted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      boolean aimed = round % 2 == 0;
      int releases = 1 + random.nextInt(aimed ? 30 : 3);
      kill(root, aimed ? FEW : MANY, releases, random.nextInt(aimed ? 4_000 : 100_000));
      if (links || Files.exists(root.resolve("current"))) {
        requireWhole(root.resolve("current"), "round " + round);
      }
      try (WebRoot web = WebRoot.open(root, false)) {
        interrupted += web.repairs().isEmpty() ? 0 : 1;
        assertTrue(web.altered().isEmpty(), "round " + round);
      }
      requireWhole(root.resolve("current"), "round " + round + ", put right");
      assertEquals(links, Files.isSymbolicLink(root.resolve("current")));
    }
    assertTrue(ROUNDS < 100 || interrupted > ROUNDS / 10, "too few kills hit: " + interrupted);
  }

  /**
   * One look may be held up by the machine while several releases come and go, and then the one it
   * was about to read is rightly gone: only a look during which no release was finished counts.
   */
  @Test
  void while_releases_change_there_is_always_one_to_be_read() throws Exception {
    Path root = folder.resolve("www");
    WebRootTest.publish(root, site("甲", 1), 2);
    Path page = root.resolve("current/changed/0.html");
    AtomicInteger finished = new AtomicInteger();
    AtomicBoolean ended = new AtomicBoolean();
    FutureTask<Map<Boolean, Integer>> reading =
        new FutureTask<>(
            () -> {
              Map<Boolean, Integer> found = new HashMap<>();
              while (!ended.get()) {
                int before = finished.get();
                boolean there = Files.exists(page);
                if (finished.get() == before) {
                  found.merge(there, 1, Integer::sum);
                }
              }
              return found;
            });
    new Thread(reading).start();
    for (int i = 0; i < 100; i++) {
      WebRootTest.publish(root, site(i % 2 == 0 ? "乙" : "甲", 1), 2);
      finished.incrementAndGet();
    }
    ended.set(true);
    assertEquals(Set.of(true), reading.get().keySet());
  }

  private void kill(Path root, int pages, int releases, int microseconds) throws Exception {
    Process process =
        JavaProcess.of(Endless.class, root.toString(), String.valueOf(pages))
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertEquals(
        releases,
        process.getInputStream().readNBytes(releases).length,
        () -> "it ended by itself: " + read(folder.resolve("err")));
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(microseconds));
    process.destroyForcibly().waitFor();
  }

  private static void requireWhole(Path current, String when) throws IOException {
    Manifest manifest = Manifest.in(current).orElseThrow(() -> new AssertionError(when));
    Changes changes = Changes.between(manifest.sums(), Sums.ofRelease(current.toRealPath()));
    assertTrue(changes.isEmpty(), () -> when + ": " + changes);
    assertTrue(Set.of(2 * FEW, 2 * MANY).contains(manifest.sums().size()), when);
    Set<String> versions =
        manifest.sums().keySet().stream()
            .filter(address -> address.startsWith("changed/"))
            .map(address -> read(current.resolve(address)).substring(0, 1))
            .collect(Collectors.toSet());
    assertEquals(1, versions.size(), when + ": " + versions);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done on a disk of one megabyte that only an administrator can mount. */
  private interface OnDisk {
    void run(Path disk) throws Exception;
  }

  private void onDisk(String options, OnDisk work) throws Exception {
    boolean linux = System.getProperty("os.name").equals("Linux");
    assumeTrue(linux && "root".equals(System.getProperty("user.name")), "只有 root 能挂载测试用的磁盘，跳过");
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()), "不能挂载，跳过");
    try {
      work.run(disk);
    } finally {
      assertTrue(run("umount", disk.toString()));
    }
  }

  private static boolean run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return process.waitFor() == 0;
  }

  @Test
  void on_a_full_disk_the_old_release_stays_and_nothing_half_copied() throws Exception {
    onDisk(
        "size=1m",
        disk -> {
          Path root = disk.resolve("www");
          WebRootTest.publish(root, site("甲", 10), 2);
          byte[] large = new byte[2 << 20];
          try (WebRoot web = WebRoot.open(root, false);
              NextRelease next = web.next()) {
            UncheckedIOException e =
                assertThrows(UncheckedIOException.class, () -> next.put("large", large));
            assertEquals("写不进“" + root + "”：磁盘已满", web.trouble(e.getCause()).getMessage());
          }
          assertFalse(Files.exists(root.resolve("releases/.new")));
          assertEquals(Path.of("releases/1"), Files.readSymbolicLink(root.resolve("current")));
          assertEquals(
              new NextRelease.Done(2, 1), WebRootTest.publish(root, WebRootTest.site("a", "小"), 2));
        });
  }

  @Test
  void a_disk_that_cannot_be_written_is_told_in_one_sentence() throws Exception {
    onDisk(
        "size=1m",
        disk -> {
          Path root = disk.resolve("www");
          WebRootTest.publish(root, WebRootTest.site("a", "1"), 2);
          assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
          PublishingException e =
              assertThrows(PublishingException.class, () -> WebRoot.open(root, false));
          assertEquals("写不进“" + root + "”：磁盘是只读的", e.getMessage());
          try (WebRoot web = WebRoot.look(root, false)) {
            assertTrue(web.altered().isEmpty(), "but it can be looked at");
          }
        });
  }

  @Test
  void where_links_are_not_followed_current_is_a_folder() throws Exception {
    onDisk(
        "size=1m,nosymfollow",
        disk -> {
          Path root = disk.resolve("www");
          WebRootTest.publish(root, WebRootTest.site("a", "1"), 2);
          WebRootTest.publish(root, WebRootTest.site("a", "2"), 2);
          assertTrue(Files.isDirectory(root.resolve("current"), LinkOption.NOFOLLOW_LINKS));
          assertEquals("2", Files.readString(root.resolve("current/a")));
          assertEquals("1", Files.readString(root.resolve("releases/1/a")));
          assertFalse(Files.exists(root.resolve(".current-new"), LinkOption.NOFOLLOW_LINKS));
          try (WebRoot web = WebRoot.open(root, false)) {
            assertTrue(web.isLinkless());
            web.rollBack(web.earlier().orElseThrow());
          }
          assertEquals("1", Files.readString(root.resolve("current/a")));
        });
  }
}
