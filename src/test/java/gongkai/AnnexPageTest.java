package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annexes of an invented report in the built-in look: a sheet with whatever a sheet may have. */
class AnnexPageTest {
  private static final Path PROJECT = Path.of("src/test/sites/annexes");

  @TempDir static Path copy;
  private static Site site;

  @BeforeAll
  static void buildInTheBuiltInLook() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = PROJECT.relativize(file);
        Path target = copy.resolve(name);
        Files.createDirectories(target.getParent());
        if (name.endsWith("site.yaml")) {
          Files.writeString(target, Files.readString(file).replace("主题: plain\n", ""));
        } else if (!name.startsWith("expected")) {
          Files.copy(file, target);
        }
      }
    }
    Project project = ProjectReader.read(copy, Optional.empty()).project();
    site = Builder.build(project, Optional.empty(), Optional.empty(), 1, (done, all) -> {}).site();
  }

  private static Document page(String address) {
    return Jsoup.parse(new String(site.pages().get(address), StandardCharsets.UTF_8));
  }

  private static Document sheet() {
    return page("ceshi/2024/annex-2.html");
  }

  /** What a screen reader says before a cell, in the order in which the cell names it. */
  private static List<String> spoken(String cell) {
    Element td =
        sheet().select("td[headers]").stream()
            .filter(e -> e.text().equals(cell))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(td.attr("headers").split(" "))
        .map(id -> sheet().getElementById(id).text())
        .toList();
  }

  @Test
  void every_cell_of_an_indicator_is_spoken_with_its_column_and_its_indicators() {
    assertEquals(List.of("偏差原因分析及改进措施", "产出指标", "数量", "人数"), spoken("一人<未到>"));
    assertEquals(List.of("偏差度", "产出指标", "数量", "次数"), spoken("25.00%"));
    assertEquals(List.of("年度指标值", "效益指标", "满意度", "群众满意度"), spoken("≥90%"));
  }

  @Test
  void a_cell_that_is_not_filled_in_is_a_dash() {
    assertEquals(List.of("偏差原因分析及改进措施", "产出指标", "数量", "次数"), spoken("—"));
  }

  @Test
  void the_sheet_ends_with_what_the_budget_scored_and_the_total() {
    assertEquals(
        List.of("预算执行（列在“部门整体支出情况”） 10 9", "总分 100 98.5"), sheet().select("tfoot tr").eachText());
  }

  @Test
  void every_row_is_as_wide_as_its_table_and_every_cell_names_its_headers() {
    for (Element table : sheet().select("table")) {
      TableGrid grid = new TableGrid(table);
      assertEquals(1, grid.widths().size());
      for (Element cell : table.select("[headers]")) {
        assertEquals(grid.governing(cell), TableGrid.named(cell), cell.outerHtml());
      }
    }
  }

  @Test
  void a_budget_of_nothing_has_no_rate() {
    assertEquals(
        List.of("资金来源：（1）财政拨款 1,000.00 1,300.50 1,200.50 — 92.3% —", "资金来源：（2）单位资金 0 0 0 — — —"),
        sheet().select("#s1-t ~ tbody tr:not(.table__total)").eachText());
  }

  @Test
  void files_are_listed_with_their_kind_and_size() {
    assertEquals(
        List.of("附件1：评价报告", "附件2：部门整体自评表", "附件3：采购明细（PDF，501 B）", "附件4：数据（CSV，20 B）"),
        page("ceshi/2024/index.html").select(".attachments li").eachText());
  }

  @Test
  void a_corrected_report_says_so() {
    assertEquals(
        "本报告公开后有更正 2025年9月20日，收支总计.本年原为“1200.05”，现为“1200.50”。原因：录入时两位数颠倒",
        page("ceshi/2024/index.html").select(".corrected").text());
  }
}
