package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.archive.Archive;
import gongkai.archive.Freeze;
import gongkai.cli.ScratchProject.Said;
import gongkai.site.Builder;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivingTest {
  @TempDir Path folder;
  private ScratchProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = ScratchProject.in(folder.resolve("project")).committed();
  }

  private static void requireArchived(Said said) {
    assertEquals(0, said.code(), said.err() + said.out());
  }

  /** How many files a report becomes is no concern of these tests. */
  private static String counted(String text) {
    return text.replaceAll("\\d+ 个文件", "N 个文件");
  }

  private Freeze frozen(ScratchProject of, String name) throws Exception {
    try (Archive archive = Archive.of(of.folder()).orElseThrow()) {
      return archive.freeze(archive.entry(name)).loaded();
    }
  }

  @Test
  void a_freeze_is_one_commit_with_one_tag_and_touches_nothing_else() throws Exception {
    Map<String, String> before = project.refs();
    Map<String, String> files = project.files();
    byte[] index = Files.readAllBytes(project.git().resolve("index"));
    Said said = project.run("archive", "2024");
    assertEquals("已归档为 archive/2024（2025-09-23）：2 份报告，N 个文件\n", counted(said.out()));
    assertEquals("", said.err());
    SortedMap<String, String> after = project.refs();
    String commit = after.remove("refs/heads/archive");
    String tag = after.remove("refs/tags/archive/2024");
    assertEquals(before, after);
    assertEquals(files, project.files());
    assertArrayEquals(index, Files.readAllBytes(project.git().resolve("index")));
    try (Repository git = project.repository();
        RevWalk walk = new RevWalk(git)) {
      RevTag named = walk.parseTag(git.resolve("refs/tags/archive/2024"));
      assertNotEquals(commit, tag);
      assertEquals(0, walk.parseCommit(named.getObject()).getParentCount());
      assertEquals(git.resolve("refs/heads/archive"), named.getObject().getId());
    }
  }

  @Test
  void the_same_input_is_the_same_tree_on_any_day_and_in_any_repository() throws Exception {
    ScratchProject other = ScratchProject.in(folder.resolve("other"));
    requireArchived(project.run("archive", "2024", "--date", "2026-01-31"));
    requireArchived(other.run("archive", "2024", "--init", "--jobs", "1"));
    assertEquals(project.tree("archive/2024"), other.tree("archive/2024"));
  }

  @Test
  void freezing_again_without_a_change_adds_nothing() throws Exception {
    requireArchived(project.run("archive", "2024"));
    Map<String, String> before = project.refs();
    Said said = project.run("archive", "2024");
    requireArchived(said);
    assertEquals("与 archive/2024 完全相同，没有新的归档\n", said.out());
    assertEquals(before, project.refs());
  }

  @Test
  void what_changed_becomes_a_second_freeze_on_top_of_the_first() throws Exception {
    requireArchived(project.run("archive", "2024"));
    project.change("data/site.yaml", "某市财政局", "某市财政局办公室");
    assertTrue(project.run("archive", "2024").out().startsWith("已归档为 archive/2024.1（"));
    project.change("data/site.yaml", "办公室", "");
    assertTrue(project.run("archive", "2024").out().startsWith("已归档为 archive/2024.2（"));
    assertEquals(project.tree("archive/2024"), project.tree("archive/2024.2"));
    try (Repository git = project.repository()) {
      assertEquals(git.resolve("archive/2024^{commit}"), git.resolve("archive/2024.2^{commit}~2"));
    }
  }

  @Test
  void without_a_repository_it_asks_for_one() throws Exception {
    ScratchProject bare = ScratchProject.in(folder.resolve("bare"));
    Said said = bare.run("archive", "2024");
    assertEquals(1, said.code());
    assertEquals("这个项目不在任何 git 仓库里 → 用 gongkai archive 年度 --init 在项目文件夹里新建一个\n", said.err());
    assertFalse(Files.exists(bare.git()));
    requireArchived(bare.run("archive", "2024", "--init"));
    assertEquals(
        "refs/heads/main", Files.readString(bare.git().resolve("HEAD")).substring(5).strip());
  }

  @Test
  void the_frozen_report_is_the_published_one_and_other_years_are_left_out() throws Exception {
    String report = Files.readString(project.folder().resolve(ScratchProject.FIRST));
    project.write("data/yibao/2022.yaml", report.replace("年度: 2024", "年度: 2022"));
    for (String text : new String[] {"职责", "机构设置"}) {
      project.write("content/reports/yibao/2022/" + text + ".md", "说明。\n");
    }
    requireArchived(project.run("archive", "2024"));
    Site live =
        Builder.build(
                ProjectReader.read(project.folder(), Optional.empty()).project(),
                Optional.empty(),
                Optional.empty(),
                2,
                (done, of) -> {})
            .site();
    Site frozen = frozen(project, "2024").site();
    for (Map.Entry<String, byte[]> page : live.pages().entrySet()) {
      if (page.getKey().contains("/2024/") && !page.getKey().startsWith("years/")) {
        assertArrayEquals(page.getValue(), frozen.pages().get(page.getKey()), page.getKey());
      }
    }
    assertTrue(live.pages().containsKey("yibao/2022/index.html"));
    assertFalse(frozen.pages().keySet().stream().anyMatch(address -> address.contains("2022/")));
  }

  @Test
  void every_link_of_the_frozen_pages_leads_to_a_frozen_file() throws Exception {
    requireArchived(project.run("archive", "2024"));
    assertTrue(ScratchProject.requireLinks(frozen(project, "2024").site().pages()) > 200);
  }

  @Test
  void a_report_with_an_error_is_not_frozen() throws Exception {
    project.change(ScratchProject.FIRST, "其他收入: 0", "其他收入: 99");
    Said said = project.run("archive", "2024");
    assertEquals(1, said.code());
    assertTrue(said.out().contains("data/yibao/2024.yaml:"), said.out());
    assertTrue(said.out().endsWith("\n没有归档\n"), said.out());
    assertFalse(project.refs().containsKey("refs/heads/archive"));
  }

  @Test
  void one_bureau_alone_has_tags_of_its_own() throws Exception {
    requireArchived(project.run("archive", "2024"));
    Said said = project.run("archive", "2024", "--bureau", "yibao");
    assertTrue(said.out().startsWith("已归档为 archive/yibao/2024（"), said.out());
    assertEquals(List.of("yibao/2024"), frozen(project, "yibao/2024").reports());
    assertEquals(
        "archive/2024  2025-09-23  2 份报告，N 个文件，gongkai 0.1.0\n"
            + "archive/yibao/2024  2025-09-01  1 份报告，N 个文件，gongkai 0.1.0\n",
        counted(project.run("archive", "list").out()));
  }

  @Test
  void nothing_to_freeze_is_said() throws Exception {
    assertEquals("没有 2023 年度的报告，没有归档\n", project.run("archive", "2023").err());
    assertEquals(1, project.run("archive", "2023").code());
    assertEquals(
        "部门 caizheng 没有 2024 年度的报告，没有归档\n",
        project.run("archive", "2024", "--bureau", "caizheng").err());
  }

  @Test
  void the_date_is_the_newest_of_the_reports_unless_one_is_given() throws Exception {
    project.change(
        ScratchProject.FIRST,
        "公开日期: 2025-09",
        "公开日期: 2025-09\n更正:\n  - {日期: 2025-11-03, 事项: 职责, 原因: 文字有误}\n#");
    assertTrue(project.run("archive", "2024").out().contains("（2025-11-03）"));
    project.change("data/site.yaml", "某市财政局", "某市财政局办公室");
    assertTrue(
        project.run("archive", "2024", "--date", "2026-01-31").out().contains("（2026-01-31）"));
    assertEquals(2, project.run("archive", "2024", "--date", "2026-02-30").code());
  }

  @Test
  void without_any_date_it_asks_for_one() throws Exception {
    project.change(ScratchProject.FIRST, "公开日期: 2025-09", "#");
    Said said = project.run("archive", "2024", "--bureau", "yibao");
    assertEquals(1, said.code());
    assertEquals("不知道归档的日期：报告都没有写公开日期 → 加上 --date，如 --date 2025-09-30\n", said.err());
  }

  @Test
  void who_froze_it_is_who_git_says_or_else_who_publishes_the_site() throws Exception {
    requireArchived(project.run("archive", "2024"));
    try (Repository git = project.repository()) {
      git.getConfig().setString("user", null, "name", "张三");
      git.getConfig().setString("user", null, "email", "zhang@example.gov.cn");
      git.getConfig().save();
    }
    project.change("data/site.yaml", "某市财政局", "某市财政局办公室");
    requireArchived(project.run("archive", "2024"));
    assertEquals("张三 <zhang@example.gov.cn>", author("archive/2024.1"));
  }

  private String author(String name) throws IOException {
    try (Repository git = project.repository();
        RevWalk walk = new RevWalk(git)) {
      ObjectId commit = git.resolve(name + "^{commit}");
      return walk.parseCommit(commit).getAuthorIdent().toExternalString().replaceAll("> .*", ">");
    }
  }

  @Test
  void a_checked_out_archive_branch_is_not_moved() throws Exception {
    requireArchived(project.run("archive", "2024"));
    try (Git git = Git.open(project.folder().toFile())) {
      git.getRepository().updateRef(Constants.HEAD).link("refs/heads/archive");
    }
    project.change("data/site.yaml", "某市财政局", "某市财政局办公室");
    Said said = project.run("archive", "2024");
    assertEquals(1, said.code());
    assertEquals("现在检出的正是 archive 分支 → 先切换到别的分支（如 git switch main）\n", said.err());
  }

  @Test
  void a_tag_of_somebody_else_is_left_alone() throws Exception {
    try (Git git = Git.open(project.folder().toFile())) {
      git.tag().setName("archive/2024").setAnnotated(false).call();
    }
    Said said = project.run("archive", "2024");
    assertEquals(1, said.code());
    assertEquals("标签 archive/2024 已经存在，却不是本程序的归档 → 改名或删去这个标签\n", said.err());
  }

  @Test
  void a_clone_that_has_only_the_tags_goes_on_from_them() throws Exception {
    requireArchived(project.run("archive", "2024"));
    try (Git git = Git.open(project.folder().toFile())) {
      git.branchDelete().setBranchNames("archive").setForce(true).call();
    }
    project.change("data/site.yaml", "某市财政局", "某市财政局办公室");
    requireArchived(project.run("archive", "2024"));
    try (Repository git = project.repository()) {
      assertEquals(git.resolve("archive/2024^{commit}"), git.resolve("refs/heads/archive~1"));
    }
  }
}
