package gongkai.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path folder;

  static Map<String, byte[]> site(String version, int pages) {
    Map<String, byte[]> site = new TreeMap<>();
    put(site, "index.html", "<meta name=\"generator\" content=\"gongkai\">" + version);
    for (int i = 0; i < pages; i++) {
      put(site, "a/" + i + ".html", version);
    }
    return site;
  }

  private static void put(Map<String, byte[]> site, String address, String text) {
    site.put(address, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path target() {
    return folder.resolve("site");
  }

  @Test
  void a_first_site_is_written() throws Exception {
    assertEquals(new Publisher.Summary(3, 0, 0), new Publisher(target()).publish(site("1", 2)));
    assertEquals("1", Files.readString(target().resolve("a/0.html")));
  }

  @Test
  void an_unchanged_site_is_not_touched() throws Exception {
    new Publisher(target()).publish(site("1", 2));
    Object before = Files.readAttributes(target(), "*").get("fileKey");
    assertEquals(new Publisher.Summary(0, 3, 0), new Publisher(target()).publish(site("1", 2)));
    assertEquals(before, Files.readAttributes(target(), "*").get("fileKey"));
  }

  @Test
  void unchanged_files_keep_their_times_and_dropped_ones_go() throws Exception {
    new Publisher(target()).publish(site("1", 2));
    Path kept = target().resolve("a/0.html");
    Files.setLastModifiedTime(kept, FileTime.fromMillis(1_000_000));
    Map<String, byte[]> next = site("1", 1);
    put(next, "b.html", "新");
    assertEquals(new Publisher.Summary(1, 2, 1), new Publisher(target()).publish(next));
    assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(kept));
    assertFalse(Files.exists(target().resolve("a/1.html")));
  }

  @Test
  void a_folder_of_other_things_is_left_alone() throws Exception {
    Files.createDirectories(target());
    Files.writeString(target().resolve("论文.doc"), "x");
    PublishingException e =
        assertThrows(
            PublishingException.class, () -> new Publisher(target()).publish(site("1", 1)));
    assertTrue(e.getMessage().contains("里有别的文件"), e.getMessage());
    assertEquals("x", Files.readString(target().resolve("论文.doc")));
  }

  @Test
  void an_old_site_that_stands_aside_is_put_back() throws Exception {
    new Publisher(target()).publish(site("1", 2));
    Files.move(target(), folder.resolve(".site.gongkai-old"));
    Files.createDirectories(folder.resolve(".site.gongkai-new/a"));
    assertTrue(new Publisher(target()).recover());
    assertEquals("1", Files.readString(target().resolve("a/0.html")));
    assertFalse(Files.exists(folder.resolve(".site.gongkai-new")));
  }

  @Test
  void who_is_kept_out_leaves_the_lock_to_its_holder() throws Exception {
    Path lock = folder.resolve(".site.gongkai-lock");
    Publisher.Release first = new Publisher(target()).open(false);
    for (int i = 0; i < 2; i++) {
      PublishingException e =
          assertThrows(PublishingException.class, () -> new Publisher(target()).recover());
      assertEquals("另一个程序正在写“" + target() + "”，请等它结束再试", e.getMessage());
      assertTrue(Files.exists(lock));
    }
    first.close();
    assertFalse(Files.exists(lock));
  }

  @Test
  void an_address_cannot_leave_the_site() throws Exception {
    try (Publisher.Release release = new Publisher(target()).open(false)) {
      for (String bad :
          new String[] {"../a", "a/../b", "/a", "a//b", "", "a\\b", "a:b", "a/.", "con?"}) {
        assertThrows(IllegalArgumentException.class, () -> release.put(bad, new byte[0]), bad);
        assertThrows(IllegalArgumentException.class, () -> release.keep(bad), bad);
      }
    }
  }

  /** Publishes two versions in turn until it is killed. */
  static final class Endless {
    public static void main(String[] arguments) throws Exception {
      for (int i = 0; ; i++) {
        Publisher publisher = new Publisher(Path.of(arguments[0]));
        publisher.recover();
        publisher.publish(site(i % 2 == 0 ? "甲" : "乙", 40));
      }
    }
  }

  @Test
  void killed_at_any_moment_the_site_is_the_old_or_the_new_one() throws Exception {
    Random random = new Random(7);
    new Publisher(target()).publish(site("甲", 40));
    for (int round = 0; round < 8; round++) {
      Process process =
          JavaProcess.of(Endless.class, target().toString()).redirectErrorStream(true).start();
      process.waitFor(400 + random.nextInt(300), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      new Publisher(target()).recover();
      assertEquals(1, versions().size(), "round " + round + ": " + versions());
    }
  }

  private Set<String> versions() throws IOException {
    try (Stream<Path> files = Files.list(target().resolve("a"))) {
      Set<Path> pages = files.collect(Collectors.toSet());
      assertEquals(40, pages.size());
      return pages.stream().map(PublisherTest::read).collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_file_that_is_kept_stays_the_same_file() throws Exception {
    new Publisher(target()).publish(site("1", 2));
    Path kept = target().resolve("a/0.html");
    Object before = Files.readAttributes(kept, "*").get("fileKey");
    try (Publisher.Release release = new Publisher(target()).open(false)) {
      release.keep("a/0.html");
      release.put("index.html", site("2", 0).get("index.html"));
      assertEquals(new Publisher.Summary(1, 1, 1), release.commit());
    }
    assertEquals(before, Files.readAttributes(kept, "*").get("fileKey"));
    assertEquals("1", Files.readString(kept));
    assertFalse(Files.exists(target().resolve("a/1.html")));
  }

  @Test
  void what_is_kept_cannot_be_written_over() throws Exception {
    new Publisher(target()).publish(site("1", 1));
    byte[] other = "2".getBytes(StandardCharsets.UTF_8);
    try (Publisher.Release release = new Publisher(target()).open(false)) {
      release.keep("a/0.html");
      assertThrows(IllegalArgumentException.class, () -> release.put("a/0.html", other));
      assertThrows(IllegalArgumentException.class, () -> release.keep("a/0.html"));
    }
    assertEquals("1", Files.readString(target().resolve("a/0.html")));
  }
}
