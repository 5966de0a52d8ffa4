package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.ScratchProject.Said;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that is not as it should be: one clear line, and nothing half done. */
class ArchiveFaultsTest {
  @TempDir Path folder;
  private ScratchProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = ScratchProject.in(folder.resolve("project")).committed();
  }

  private void requireTrouble(String message, Said said) {
    assertEquals("无法继续：" + message + "\n", said.err());
    assertEquals(3, said.code());
  }

  private Path left(String name) throws IOException {
    Path file = project.git().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private void requireLocked(String name) throws Exception {
    Path lock = left(name);
    Map<String, String> before = project.refs();
    requireTrouble(
        "git 仓库正被别的程序改动（有 " + lock + "）→ 等它结束再试；若没有别的程序在用这个仓库，删去这个文件",
        project.run("archive", "2024"));
    assertEquals(before, project.refs());
    assertTrue(Files.exists(lock), "somebody else's lock stays");
    Files.delete(lock);
    assertEquals(0, project.run("archive", "2024").code());
  }

  @Test
  void a_locked_branch_is_said() throws Exception {
    requireLocked("refs/heads/archive.lock");
  }

  @Test
  void a_locked_tag_is_said() throws Exception {
    requireLocked("refs/tags/archive/2024.lock");
  }

  @Test
  void a_locked_list_of_refs_is_said() throws Exception {
    requireLocked("packed-refs.lock");
  }

  @Test
  void a_locked_index_and_changed_files_are_no_concern() throws Exception {
    left("index.lock");
    project.write("草稿.txt", "还没有提交");
    assertEquals(0, project.run("archive", "2024").code());
  }

  @Test
  void what_a_run_that_died_left_behind_is_cleared_away() throws Exception {
    Path branch = left("refs/heads/archive.lock");
    Path tag = left("refs/tags/archive/2024.lock");
    Path packed = left("packed-refs.lock");
    Path half = left("objects/insert_123.pack");
    Files.writeString(
        project.git().resolve("gongkai-archive"), "refs/heads/archive\nrefs/tags/archive/2024");
    Said said = project.run("archive", "2024");
    assertEquals(0, said.code(), said.err());
    for (Path file : List.of(branch, tag, packed, half)) {
      assertFalse(Files.exists(file), file.toString());
    }
    assertEquals("", Files.readString(project.git().resolve("gongkai-archive")));
  }

  @Test
  void another_run_at_the_same_time_is_said() throws Exception {
    try (FileChannel channel =
            FileChannel.open(
                project.git().resolve("gongkai-archive"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      requireTrouble("另一个 gongkai 正在归档这个项目，请等它结束再试", project.run("archive", "2024"));
    }
  }

  @Test
  void a_branch_with_a_name_below_is_said() throws Exception {
    try (Git git = Git.open(project.folder().toFile())) {
      git.branchCreate().setName("archive/old").call();
    }
    requireTrouble(
        "git 没有接受 refs/heads/archive：与别的分支或标签同名，或刚被别的程序改动 → 检查后再试", project.run("archive", "2024"));
    assertFalse(project.refs().containsKey("refs/tags/archive/2024"));
  }

  @Test
  void a_damaged_pack_is_said_by_every_command() throws Exception {
    assertEquals(0, project.run("archive", "2024").code());
    try (Stream<Path> packs = Files.list(project.git().resolve("objects/pack"))) {
      for (Path pack : packs.filter(p -> p.toString().endsWith(".pack")).toList()) {
        assertTrue(pack.toFile().setWritable(true));
        byte[] content = Files.readAllBytes(pack);
        Arrays.fill(content, content.length / 4, content.length - 30, (byte) 7);
        Files.write(pack, content);
      }
    }
    for (String command :
        new String[] {"archive 2024", "archive list", "archive verify", "check"}) {
      Said said = project.run(command.split(" "));
      assertEquals(3, said.code(), command + said.out());
      assertTrue(said.err().startsWith("无法继续：git 仓库已损坏（"), command + ": " + said.err());
      assertEquals(1, said.err().lines().count(), said.err());
    }
  }

  @Test
  void a_missing_pack_is_said() throws Exception {
    assertEquals(0, project.run("archive", "2024").code());
    try (Stream<Path> packs = Files.list(project.git().resolve("objects/pack"))) {
      for (Path pack : packs.toList()) {
        Files.delete(pack);
      }
    }
    Said said = project.run("archive", "list");
    assertEquals(3, said.code());
    assertTrue(
        said.err().matches("无法继续：git 仓库已损坏（缺少对象 [0-9a-f]{40}）→ 用 git fsck 查看，从别的副本恢复；归档没有改动\n"),
        said.err());
  }

  @Test
  void a_repository_without_its_objects_is_said() throws Exception {
    Files.move(project.git().resolve("objects"), folder.resolve("gone"));
    requireTrouble(
        "git 仓库已损坏（.git 里缺少 HEAD 或 objects）→ 用 git fsck 查看，从别的副本恢复；归档没有改动",
        project.run("archive", "2024"));
  }

  @Test
  void settings_that_are_none_are_said() throws Exception {
    Files.writeString(project.git().resolve("config"), "[core\n");
    requireTrouble("git 的设置文件（config）读不懂 → 改正它，或从别的副本恢复", project.run("archive", "2024"));
  }

  @Test
  void refs_that_are_none_are_said() throws Exception {
    Files.writeString(project.git().resolve("packed-refs"), "不是引用\n");
    Said said = project.run("archive", "2024");
    assertEquals(3, said.code(), said.out());
    assertTrue(said.err().startsWith("无法继续：git 仓库已损坏"), said.err());
  }

  @Test
  void a_place_that_cannot_be_written_is_said() throws Exception {
    Path place = Files.createDirectories(project.git().resolve("gongkai-archive"));
    requireTrouble("读写不了 " + place + " → 检查磁盘空间和权限；归档没有改动", project.run("archive", "2024"));
  }
}
