package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.archive.Memory;
import gongkai.cli.ScratchProject.Said;
import gongkai.disk.Publisher;
import gongkai.finding.Findings;
import gongkai.review.Outcome;
import gongkai.site.Builder;
import gongkai.site.LastBuild;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that was frozen stays as it is, or is corrected in the open. */
class CorrectionTest {
  private static final String REPORT = "yibao/2024/";

  @TempDir Path folder;
  private ScratchProject project;

  @BeforeEach
  void archive() throws Exception {
    project = ScratchProject.in(folder.resolve("project"));
    require(0, project.run("archive", "2024", "--init"));
    require(0, project.run("build"));
  }

  private static Said require(int code, Said said) {
    assertEquals(code, said.code(), said.out() + said.err());
    return said;
  }

  private void correct(String from, String to, String day) throws IOException {
    project.change(ScratchProject.FIRST, "上年: " + from, "上年: " + to);
    String report = Files.readString(project.folder().resolve(ScratchProject.FIRST));
    String head = report.contains("\n更正:\n") ? "" : "\n更正:\n";
    project.write(
        ScratchProject.FIRST,
        report
            + head
            + "  - {日期: "
            + day
            + ", 事项: 机关运行经费.上年, 原值: \""
            + from
            + "\", 现值: \""
            + to
            + "\", 原因: 录入有误}\n");
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(project.folder().resolve("site").resolve(address)));
  }

  @Test
  void a_frozen_fact_cannot_change_in_silence() throws Exception {
    SortedMap<String, byte[]> before = project.site();
    project.change(ScratchProject.FIRST, "上年: 76.76", "上年: 76.67");
    Said said = require(1, project.run("build"));
    assertTrue(
        said.out()
            .contains(
                "错误 [归档-01] “机关运行经费.上年”在归档 archive/2024 里是 76.76，现在是 76.67 → "
                    + "恢复原来的；若确要更正，在“更正”里加一条，写“事项: 机关运行经费.上年”"),
        said.out());
    assertTrue(said.out().contains("：错误 1，"), said.out());
    assertEquals(before.keySet(), project.site().keySet());
    before.forEach((address, page) -> assertArrayEquals(page, site(address), address));
    assertTrue(require(1, project.run("check")).out().contains("[归档-01]"));
    assertTrue(require(1, project.run("archive", "2024")).out().contains("[归档-01]"));
  }

  private byte[] site(String address) {
    try {
      return project.site().get(address);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_corrected_report_links_to_what_it_was() throws Exception {
    String before = page(REPORT + "index.html").select("main").text();
    correct("76.76", "76.67", "2025-11-03");
    require(0, project.run("build"));
    ScratchProject.requireLinks(project.site());
    Document now = page(REPORT + "index.html");
    assertEquals("以前公开的版本：第1版（2025年9月23日归档）", now.select(".earlier").text());
    assertEquals("versions/1/index.html", now.select(".earlier a").attr("href"));
    Document then = page(REPORT + "versions/1/index.html");
    assertEquals("已归档　这是 2025年9月23日归档的版本，后来有更正，请看现在的版本。", then.select(".archived").text());
    assertEquals(before, then.select("main").text());
    assertFalse(before.equals(now.select("main").text()));
    assertEquals("assets/gongkai.css", then.select("link[rel=stylesheet]").attr("href"));
    assertArrayEquals(site(REPORT + "table-09.csv"), site(REPORT + "versions/1/table-09.csv"));
    assertFalse(project.site().containsKey("weijian/2024/versions/1/index.html"));
  }

  @Test
  void every_state_keeps_its_number_and_every_freeze_builds_again() throws Exception {
    correct("76.76", "76.67", "2025-11-03");
    require(0, project.run("archive", "2024"));
    require(0, project.run("build"));
    assertEquals(1, page(REPORT + "index.html").select(".earlier a").size());
    correct("76.67", "76.76", "2025-12-01");
    require(0, project.run("build"));
    ScratchProject.requireLinks(project.site());
    assertEquals(
        "以前公开的版本：第1版（2025年9月23日归档）、第2版（2025年11月3日归档）",
        page(REPORT + "index.html").select(".earlier").text());
    assertEquals(
        "../../versions/1/index.html",
        page(REPORT + "versions/2/index.html").select(".earlier a").attr("href"));
    require(0, project.run("archive", "2024"));
    Said said = require(0, project.run("archive", "verify", "--rebuild"));
    assertEquals(6, said.out().lines().count(), said.out());
  }

  @Test
  void an_old_correction_does_not_excuse_a_new_change() throws Exception {
    correct("76.76", "76.67", "2025-11-03");
    require(0, project.run("archive", "2024"));
    project.change(ScratchProject.FIRST, "上年: 76.67", "上年: 76.60");
    assertTrue(require(1, project.run("check")).out().contains("在归档 archive/2024.1 里是 76.67"));
  }

  @Test
  void a_report_that_was_never_frozen_may_change() throws Exception {
    ScratchProject fresh = ScratchProject.in(folder.resolve("fresh")).committed();
    fresh.change(ScratchProject.FIRST, "上年: 76.76", "上年: 76.67");
    require(0, fresh.run("check"));
  }

  @Test
  void working_on_one_report_alone_keeps_its_versions() throws Exception {
    correct("76.76", "76.67", "2025-11-03");
    require(0, project.run("build"));
    SortedMap<String, byte[]> whole = project.site();
    require(0, project.run("build", "--only", "yibao/2024"));
    assertEquals(whole.keySet(), project.site().keySet());
  }

  @Test
  void an_address_that_was_frozen_must_stay_or_lead_on() throws Exception {
    Files.move(project.folder().resolve("data/yibao"), project.folder().resolve("data/yibaoju"));
    Files.move(
        project.folder().resolve("content/reports/yibao"),
        project.folder().resolve("content/reports/yibaoju"));
    Said said = require(1, project.run("build"));
    assertTrue(
        said.out()
            .replaceAll("等 \\d+ 个", "等 N 个")
            .contains(
                "data/site.yaml: 错误 [归档-02] 公开过的“yibao/2024/index.html”等 N 个地址没有了，"
                    + "归档 archive/2024 里有 → 恢复它，或在 data/site.yaml 的“旧址”里写明现在的地址"),
        said.out());
    project.write(
        "data/site.yaml",
        Files.readString(project.folder().resolve("data/site.yaml")) + "旧址: {yibao/: yibaoju/}\n");
    require(0, project.run("build"));
    ScratchProject.requireLinks(project.site());
    Document moved = page(REPORT + "index.html");
    assertEquals("地址已改变", moved.select("h1").text());
    assertEquals("../../yibaoju/2024/index.html", moved.select("main a").attr("href"));
    assertEquals(
        "0; url=../../yibaoju/2024/index.html",
        moved.select("meta[http-equiv=refresh]").attr("content"));
    assertArrayEquals(site("yibaoju/2024/table-09.csv"), site(REPORT + "table-09.csv"));
    require(0, project.run("archive", "2024"));
  }

  @Test
  void a_site_page_that_was_frozen_must_stay_too() throws Exception {
    project.write("content/pages/about.md", "# 关于\n\n说明。\n");
    Said said = require(1, project.run("build"));
    assertTrue(said.out().contains("公开过的“pages/accessibility.html”没有了"), said.out());
    Map<String, byte[]> site = project.site();
    assertTrue(
        new String(site.get("pages/about.html"), StandardCharsets.UTF_8).contains("<h1"),
        "untouched");
  }

  /** As a build from the packaged program does, which makes only what has changed. */
  private int buildAgain() throws Exception {
    Path root = project.folder();
    Path site = root.resolve("site");
    LastBuild last = LastBuild.of(root, site, List.of("test"), Memory.files(root).orElseThrow());
    AtomicInteger read = new AtomicInteger();
    try (Memory memory = Memory.of(root);
        Publisher.Release release = new Publisher(site).open(false)) {
      Project.Reading reading = ProjectReader.read(root, Optional.empty());
      Project remembering = reading.project().with(memory);
      Shelf shelf = last.shelf(release::keep);
      BiConsumer<Integer, Integer> progress = (done, of) -> read.incrementAndGet();
      Findings findings =
          Builder.build(remembering, Optional.empty(), 2, progress, shelf, release::put);
      assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
      release.commit();
      last.remember(Outcome.of(findings, 2), shelf);
    }
    SortedMap<String, byte[]> fast = project.site();
    require(0, project.run("build"));
    SortedMap<String, byte[]> whole = project.site();
    assertEquals(whole.keySet(), fast.keySet());
    whole.forEach((address, page) -> assertArrayEquals(page, fast.get(address), address));
    return read.get();
  }

  @Test
  void a_build_that_makes_little_again_keeps_the_versions() throws Exception {
    assertEquals(2, buildAgain());
    correct("76.76", "76.67", "2025-11-03");
    assertEquals(1, buildAgain(), "the corrected one");
    project.write("content/reports/weijian/2024/职责.md", "改写过的说明。\n");
    assertEquals(1, buildAgain(), "the other one");
    assertTrue(project.site().containsKey(REPORT + "versions/1/index.html"));
    require(0, project.run("archive", "2024"));
    assertEquals(2, buildAgain(), "a freeze may change any page");
    assertEquals(0, buildAgain());
    Files.delete(project.folder().resolve("site").resolve(REPORT + "versions/1/index.html"));
    assertEquals(1, buildAgain(), "an old version is a part of its report");
  }
}
