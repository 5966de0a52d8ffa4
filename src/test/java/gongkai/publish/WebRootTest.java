package gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.disk.PublishingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebRootTest {
  @TempDir Path folder;
  private Path root;
  private Path current;

  @BeforeEach
  void names() {
    root = folder.resolve("www");
    current = root.resolve("current");
  }

  /** A small site: address → content. */
  static Map<String, String> site(String... addressesAndContents) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < addressesAndContents.length; i += 2) {
      site.put(addressesAndContents[i], addressesAndContents[i + 1]);
    }
    return site;
  }

  static NextRelease.Done publish(Path root, Map<String, String> site, int keep)
      throws PublishingException {
    try (WebRoot web = WebRoot.open(root, false);
        NextRelease next = web.next()) {
      site.forEach((address, text) -> next.put(address, text.getBytes(StandardCharsets.UTF_8)));
      return next.commit(keep);
    }
  }

  private NextRelease.Done publish(String... site) throws PublishingException {
    return publish(root, site(site), 5);
  }

  private Changes altered() throws PublishingException {
    try (WebRoot web = WebRoot.look(root, false)) {
      return web.altered();
    }
  }

  private Optional<Integer> rollBack() throws PublishingException {
    try (WebRoot web = WebRoot.open(root, false)) {
      Optional<Integer> earlier = web.earlier();
      if (earlier.isPresent()) {
        web.rollBack(earlier.get());
      }
      return earlier;
    }
  }

  private String served(String address) throws IOException {
    return Files.readString(current.resolve(address));
  }

  private static Object inode(Path file) throws IOException {
    return Files.getAttribute(file, "unix:ino");
  }

  @Test
  void a_first_release_is_served_through_a_link() throws Exception {
    assertEquals(new NextRelease.Done(1, 0), publish("index.html", "一", "a/b.csv", "二"));
    assertEquals(Path.of("releases/1"), Files.readSymbolicLink(current));
    assertEquals("二", served("a/b.csv"));
    assertTrue(altered().isEmpty());
    assertFalse(Files.exists(root.resolve(WebRoot.LOCK)));
  }

  @Test
  void the_manifest_lists_sums_as_sha256sum_reads_them() throws Exception {
    publish("index.html", "一", "a/b.csv", "二");
    publish("index.html", "三");
    assertEquals(
        """
        # 第 2 次发布，上一次是第 1 次
        f9fda12f5f4bbd1c173b0aa7ce95cc9842d2cc8fdc254f4a410c2e8aa50a4b54  index.html
        """
            .replace(
                "f9fda12f5f4bbd1c173b0aa7ce95cc9842d2cc8fdc254f4a410c2e8aa50a4b54",
                Sums.of("三".getBytes(StandardCharsets.UTF_8))),
        served(".MANIFEST"));
    assertEquals(Manifest.in(current), Manifest.parse(served(".MANIFEST")));
  }

  @Test
  void a_file_that_did_not_change_is_the_same_file_with_its_time() throws Exception {
    publish("index.html", "一", "same.css", "二");
    Path css = root.resolve("releases/1/same.css");
    Files.setLastModifiedTime(css, FileTime.fromMillis(1_000_000));
    assertEquals(new NextRelease.Done(2, 1), publish("index.html", "新", "same.css", "二"));
    assertEquals(inode(css), inode(current.resolve("same.css")));
    assertEquals(
        FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(current.resolve("same.css")));
    assertEquals("新", served("index.html"));
    assertEquals("一", Files.readString(root.resolve("releases/1/index.html")));
  }

  @Test
  void changes_are_told_before_anything_is_written() throws Exception {
    publish("a", "1", "b", "1", "c", "1");
    List<Object> before = List.of(Files.getLastModifiedTime(root), Files.readSymbolicLink(current));
    try (WebRoot web = WebRoot.look(root, false);
        NextRelease next = web.next()) {
      site("a", "1", "b", "2", "d", "1").forEach((k, v) -> next.put(k, v.getBytes()));
      assertEquals(new Changes(List.of("d"), List.of("b"), List.of("c"), 1), next.changes());
    }
    assertEquals(before, List.of(Files.getLastModifiedTime(root), Files.readSymbolicLink(current)));
    try (WebRoot web = WebRoot.look(folder.resolve("none"), false);
        NextRelease next = web.next()) {
      next.put("a", new byte[0]);
      assertEquals(List.of("a"), next.changes().added());
    }
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void what_was_changed_by_hand_is_seen_and_never_taken_over() throws Exception {
    publish("a", "1", "b", "1", "c", "1");
    Files.writeString(current.resolve("a"), "手改");
    Files.delete(current.resolve("b"));
    Files.writeString(current.resolve("论文.doc"), "x");
    Files.createSymbolicLink(current.resolve("link"), Path.of("c"));
    assertEquals(new Changes(List.of("link", "论文.doc"), List.of("a"), List.of("b"), 1), altered());
    publish("a", "1", "b", "1", "c", "1");
    assertEquals("1", served("a"));
    assertTrue(altered().isEmpty());
  }

  @Test
  void a_lost_manifest_counts_as_changed_by_hand() throws Exception {
    publish("a", "1");
    Files.delete(current.resolve(".MANIFEST"));
    assertEquals(List.of(".MANIFEST"), altered().removed());
    Files.write(current.resolve(".MANIFEST"), new byte[] {(byte) 0xFF, 10});
    assertEquals(List.of(".MANIFEST"), altered().removed());
    publish("a", "2");
    assertTrue(altered().isEmpty());
  }

  @Test
  void rolling_back_leads_to_what_was_served_before_and_not_to_what_was_taken_back()
      throws Exception {
    publish("a", "1");
    publish("a", "2");
    assertEquals(Optional.of(1), rollBack());
    assertEquals("1", served("a"));
    assertEquals(new NextRelease.Done(3, 1), publish("a", "3"));
    assertFalse(Files.exists(root.resolve("releases/2")), "taken back, then replaced");
    assertEquals(Optional.of(1), rollBack());
    assertEquals(Optional.empty(), rollBack());
    assertEquals("1", served("a"));
  }

  @Test
  void the_old_releases_that_stay_are_those_that_rolling_back_can_reach() throws Exception {
    publish("a", "1");
    publish("a", "2");
    rollBack();
    publish("a", "3");
    assertEquals(new NextRelease.Done(4, 2), publish("a", "4"));
    assertEquals(Optional.of(3), rollBack());
    assertEquals(Optional.of(1), rollBack());
  }

  @Test
  void only_the_last_few_old_releases_stay() throws Exception {
    for (int i = 1; i <= 5; i++) {
      publish(root, site("a", "" + i), 2);
    }
    assertFalse(Files.exists(root.resolve("releases/2")));
    assertTrue(
        Files.exists(root.resolve("releases/3")) && Files.exists(root.resolve("releases/4")));
    assertEquals(new NextRelease.Done(6, 0), publish(root, site("a", "6"), 0));
    assertFalse(Files.exists(root.resolve("releases/5")));
  }

  @Test
  void an_earlier_release_that_was_changed_is_seen_before_rolling_back() throws Exception {
    publish("a", "1");
    publish("a", "2");
    Files.writeString(root.resolve("releases/1/a"), "手改");
    try (WebRoot web = WebRoot.open(root, false)) {
      assertEquals(List.of("a"), web.altered(1).changed());
      assertTrue(web.altered().isEmpty());
    }
  }

  @Test
  void where_current_is_a_folder_it_changes_by_two_renames() throws Exception {
    Files.createDirectories(current);
    for (int i = 1; i <= 3; i++) {
      publish("a", "" + i, "same", "x");
      assertTrue(Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS));
      assertEquals("" + i, served("a"));
      assertTrue(altered().isEmpty());
    }
    assertEquals(inode(root.resolve("releases/1/same")), inode(current.resolve("same")));
    assertEquals(Optional.of(2), rollBack());
    assertEquals("2", served("a"));
    assertEquals(Optional.of(1), rollBack());
    assertEquals(new NextRelease.Done(4, 1), publish("a", "4"));
    assertEquals(Optional.of(1), rollBack());
    assertTrue(Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void between_the_two_renames_the_next_run_puts_a_whole_release_back() throws Exception {
    Files.createDirectories(current);
    publish("a", "1");
    publish("a", "2");
    Files.move(current, root.resolve("releases/2"));
    try (WebRoot web = WebRoot.open(root, false)) {
      assertEquals(List.of("上次发布在切换时中断了，已换上完整的第 2 次发布。"), web.repairs());
    }
    assertEquals("2", served("a"));
    assertTrue(Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void a_release_half_copied_is_cleaned_up_and_told() throws Exception {
    publish("a", "1");
    Files.createDirectories(root.resolve("releases/.new/a"));
    Files.createDirectories(root.resolve("releases/.old/a"));
    Files.createSymbolicLink(root.resolve(".current-new"), Path.of("releases/7"));
    try (WebRoot web = WebRoot.look(root, false)) {
      assertEquals(List.of("上次发布中断了，留有没有传完的文件；正式发布时会清理。"), web.repairs());
    }
    try (WebRoot web = WebRoot.open(root, false)) {
      assertEquals(List.of("上次发布中断了，已清理没有传完的文件。"), web.repairs());
    }
    assertFalse(Files.exists(root.resolve("releases/.new")));
    assertFalse(Files.exists(root.resolve("releases/.old")));
    assertFalse(Files.exists(root.resolve(".current-new"), LinkOption.NOFOLLOW_LINKS));
    assertEquals("1", served("a"));
  }

  @Test
  void what_is_not_committed_is_gone() throws Exception {
    publish("a", "1");
    try (WebRoot web = WebRoot.open(root, false);
        NextRelease next = web.next()) {
      next.put("a", new byte[] {1});
      assertTrue(Files.exists(root.resolve("releases/.new/a")));
      assertThrows(IllegalArgumentException.class, () -> next.put("a", new byte[] {1}));
      assertThrows(IllegalArgumentException.class, () -> next.put("../a", new byte[] {1}));
    }
    assertFalse(Files.exists(root.resolve("releases/.new")));
    assertEquals("1", served("a"));
  }

  @Test
  void what_does_not_read_back_as_it_was_written_is_not_served() throws Exception {
    publish("a", "1", "b", "1");
    for (String trouble : List.of("“b”读回来与写进去的不同", "里的文件与写进去的不同")) {
      try (WebRoot web = WebRoot.open(root, false);
          NextRelease next = web.next()) {
        next.put("a", "1".getBytes());
        next.put("b", "2".getBytes());
        Files.writeString(
            root.resolve("releases/.new/" + (trouble.contains("b") ? "b" : "c")), "坏");
        PublishingException e = assertThrows(PublishingException.class, () -> next.commit(5));
        assertTrue(e.getMessage().contains(trouble), e.getMessage());
      }
      assertEquals("1", served("b"));
      assertEquals(Path.of("releases/1"), Files.readSymbolicLink(current));
    }
  }

  @Test
  void one_run_keeps_the_other_out() throws Exception {
    WebRoot first = WebRoot.open(root, false);
    assertTrue(message(root).startsWith("另一个程序正在写“"), message(root));
    first.close();
    assertNotEquals(null, publish("a", "1"));
  }

  private static String message(Path root) {
    return assertThrows(PublishingException.class, () -> WebRoot.open(root, false)).getMessage();
  }

  @Test
  void what_is_somebody_elses_is_left_alone() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals("“" + file + "”是文件，不是文件夹，不能发布到这里", message(file));

    Files.createDirectories(root);
    Files.writeString(root.resolve("论文.doc"), "x");
    assertTrue(message(root).contains("里有别的文件"), message(root));
    try (WebRoot web = WebRoot.open(root, true);
        NextRelease next = web.next()) {
      next.put("a", new byte[0]);
      next.commit(5);
    }
    publish("a", "1");
    assertEquals("x", Files.readString(root.resolve("论文.doc")));

    for (Path other : List.of(folder.resolve("b"), folder.resolve("c"), folder.resolve("d"))) {
      Files.createDirectories(other);
    }
    Files.createDirectories(folder.resolve("b/current"));
    Files.writeString(folder.resolve("b/current/index.html"), "x");
    Files.createSymbolicLink(folder.resolve("c/current"), Path.of("../b"));
    Files.writeString(folder.resolve("d/current"), "x");
    for (String name : List.of("b", "c", "d")) {
      Path other = folder.resolve(name);
      assertTrue(message(other).contains("不是本程序发布的，为免丢失没有改动它"), message(other));
    }
    assertEquals("x", Files.readString(folder.resolve("b/current/index.html")));
  }
}
