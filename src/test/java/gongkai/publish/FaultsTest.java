package gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.site.PublishingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
  private static final int PAGES = 60;

  @TempDir Path folder;

  private static Map<String, String> site(String version) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      site.put("changed/" + i + ".html", version.repeat(1000));
      site.put("same/" + i + ".html", "同".repeat(1000));
    }
    return site;
  }

  /** Publishes two versions in turn until it is killed. */
  static final class Endless {
    public static void main(String[] arguments) throws Exception {
      System.out.println("开始");
      for (int i = 0; ; i++) {
        WebRootTest.publish(Path.of(arguments[0]), site(i % 2 == 0 ? "甲" : "乙"), 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void killed_at_any_moment_what_is_served_is_a_whole_release(boolean links) throws Exception {
    Path root = folder.resolve("www");
    if (!links) {
      Files.createDirectories(root.resolve("current"));
    }
    WebRootTest.publish(root, site("甲"), 2);
    Random random = new Random(7);
    int interrupted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      killAfter(random.nextInt(250), root);
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
    assertTrue(ROUNDS < 100 || interrupted > 0, "no kill hit a publishing");
  }

  private void killAfter(int milliseconds, Path root) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                root.toString())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertTrue(process.getInputStream().read() >= 0);
    assertFalse(
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS),
        () -> "it ended by itself: " + read(folder.resolve("err")));
    process.destroyForcibly().waitFor();
  }

  private static void requireWhole(Path current, String when) throws IOException {
    Manifest manifest = Manifest.in(current).orElseThrow(() -> new AssertionError(when));
    Changes changes = Changes.between(manifest.sums(), Sums.ofRelease(current.toRealPath()));
    assertTrue(changes.isEmpty(), () -> when + ": " + changes);
    assertEquals(2 * PAGES, manifest.sums().size(), when);
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
          WebRootTest.publish(
              root,
              site("甲").entrySet().stream()
                  .limit(20)
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
              2);
          Map<String, String> large = new TreeMap<>(Map.of("large", "大".repeat(1 << 20)));
          try (WebRoot web = WebRoot.open(root, false);
              NextRelease next = web.next()) {
            IOException e =
                assertThrows(
                        java.io.UncheckedIOException.class,
                        () ->
                            next.put("large", large.get("large").getBytes(StandardCharsets.UTF_8)))
                    .getCause();
            assertEquals("写不进“" + root + "”：磁盘已满", web.trouble(e).getMessage());
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
