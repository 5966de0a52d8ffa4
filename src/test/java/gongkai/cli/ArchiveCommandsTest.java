package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.archive.Forged;
import gongkai.cli.ScratchProject.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
  private static final String PAGE = "site/yibao/2024/index.html";

  @TempDir Path folder;
  private ScratchProject project;

  @BeforeEach
  void archive() throws Exception {
    project = ScratchProject.in(folder.resolve("project"));
    Said said = project.run("archive", "2024", "--init");
    assertEquals(0, said.code(), said.err());
  }

  private static void requireSaid(int code, String out, Said said) {
    assertEquals(out, said.out().replaceAll("\\d+ 个文件", "N 个文件") + said.err());
    assertEquals(code, said.code());
  }

  @Test
  void what_is_as_it_was_is_verified_and_builds_again() {
    requireSaid(
        0,
        "archive/2024：N 个文件与 MANIFEST 一致\narchive/2024：重新生成的 N 个文件逐字节相同\n",
        project.run("archive", "verify", "--rebuild"));
  }

  @Test
  void a_file_that_is_not_what_the_manifest_says_is_named() throws Exception {
    project.tamper("archive/2024", PAGE, "改过");
    requireSaid(
        1,
        "archive/2024：" + PAGE + " 与 MANIFEST 的校验和不符\n",
        project.run("archive", "verify", "2024"));
    Path out = folder.resolve("out");
    requireSaid(
        3,
        "无法继续：archive/2024 已损坏：" + PAGE + " 与 MANIFEST 的校验和不符，没有还原 → 从别的副本取回这个仓库\n",
        project.run("archive", "show", "2024", "--out", out.toString()));
    assertFalse(Files.exists(out));
  }

  @Test
  void a_page_that_its_sources_do_not_become_is_found_by_rebuilding() throws Exception {
    Forged.add(project.folder(), 2024, PAGE, "</html>", "</html> ");
    requireSaid(
        0, "archive/2024.1：N 个文件与 MANIFEST 一致\n", project.run("archive", "verify", "2024.1"));
    requireSaid(
        1,
        "archive/2024.1：N 个文件与 MANIFEST 一致\narchive/2024.1：" + PAGE + " 与重新生成的不同\n",
        project.run("archive", "verify", "2024.1", "--rebuild"));
  }

  @Test
  void another_version_of_the_program_is_said() throws Exception {
    Forged.add(project.folder(), 2024, "archive.yaml", Main.PROGRAM, "gongkai 0.0.9");
    requireSaid(
        0,
        "archive/2024.1：N 个文件与 MANIFEST 一致\n"
            + "archive/2024.1：由 gongkai 0.0.9 归档，现在是 "
            + Main.PROGRAM
            + "，生成的内容可能因程序而不同\n"
            + "archive/2024.1：重新生成的 N 个文件逐字节相同\n",
        project.run("archive", "verify", "archive/2024.1", "--rebuild"));
  }

  @Test
  void a_frozen_site_is_restored_and_put_in_place_again() throws Exception {
    Path out = folder.resolve("out");
    String restored = "已还原 archive/2024（2025-09-23）的 N 个文件：" + out + "\n";
    requireSaid(0, restored, project.run("archive", "show", "2024", "--out", out.toString()));
    Document page = Jsoup.parse(Files.readString(out.resolve("yibao/2024/index.html")));
    assertEquals("2024年度某市医疗保障局部门决算", page.select("h1").text());
    requireSaid(0, restored, project.run("archive", "show", "2024", "--out", out.toString()));
  }

  @Test
  void a_folder_of_other_things_is_left_alone() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("论文.doc"), "x");
    Said said = project.run("archive", "show", "2024", "--out", out.toString());
    assertEquals(3, said.code());
    assertTrue(said.err().contains("里有别的文件"), said.err());
    assertEquals("x", Files.readString(out.resolve("论文.doc")));
  }

  @Test
  void an_unknown_name_is_said() {
    requireSaid(
        1, "没有名为“2023”的归档 → 用 gongkai archive list 查看\n", project.run("archive", "show", "2023"));
  }

  @Test
  void two_freezes_are_compared_by_fact_sentence_and_file() throws Exception {
    project.change(ScratchProject.FIRST, "上年: 76.76 ", "上年: 76.67 ");
    project.change("content/reports/yibao/2024/职责.md", "说明", "说 明");
    Said said = project.run("archive", "diff", "2024");
    assertEquals(
        """
        archive/2024 → 现在
        yibao/2024 的事实：
          机关运行经费.上年：76.76 → 76.67
        yibao/2024 的句子：
          - 某市职责的说明。
          - 2024年度机关运行经费支出87.11万元，与上年度相比，增加10.35万元，增长13.48%。
          + 某市职责的说 明。
          + 2024年度机关运行经费支出87.11万元，与上年度相比，增加10.44万元，增长13.62%。
        """,
        said.out().replaceFirst("(?s)文件：.*", ""));
    assertTrue(said.out().contains("  改 data/yibao/2024.yaml\n"), said.out());
    assertTrue(said.out().contains("  改 site/yibao/2024/index.html\n"), said.out());
    assertFalse(said.out().contains("weijian"), said.out());
  }

  @Test
  void a_comparison_is_also_given_to_programs_and_as_a_page() throws Exception {
    project.change(ScratchProject.FIRST, "决算: 3.49", "决算: 3.50 # <b>");
    Path page = folder.resolve("diff.html");
    Said said =
        project.run(
            "archive", "diff", "2024", "live", "--format", "json", "--report", page.toString());
    assertTrue(
        said.out()
            .contains(
                "{\"report\":\"yibao\\/2024\",\"fact\":\"三公经费.公务用车购置及运行维护费.公务用车运行维护费.决算\","
                    + "\"before\":\"3.49\",\"after\":\"3.50\"}"),
        said.out());
    Document html = Jsoup.parse(Files.readString(page));
    assertEquals("归档比较：archive/2024 → 现在", html.title());
    assertEquals("3.50", html.select("th:containsOwn(公务用车运行维护费.决算) ~ td ins").text());
  }

  @Test
  void the_same_is_called_the_same() {
    requireSaid(
        0, "archive/2024 → archive/2024\n完全相同\n", project.run("archive", "diff", "2024", "2024"));
  }

  @Test
  void a_project_that_was_never_archived_says_so() throws Exception {
    ScratchProject fresh = ScratchProject.in(folder.resolve("fresh")).committed();
    requireSaid(0, "还没有归档过\n", fresh.run("archive", "list"));
    requireSaid(0, "还没有归档过\n", fresh.run("archive", "verify"));
    requireSaid(1, "还没有归档过 → 先用 gongkai archive 年度\n", fresh.run("archive", "diff", "2024"));
  }
}
