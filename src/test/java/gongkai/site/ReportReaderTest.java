package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import gongkai.account.Bureau;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects that a folder of test cases cannot hold: too large, or not on every disk. */
class ReportReaderTest {
  private static final String REPORT =
      """
      年度: 2024
      体例: henan-2024
      收入: {}
      支出: {}
      附件:
        - {名称: 明细, 文件: 明细.txt}
      """;

  @TempDir Path project;

  @BeforeEach
  void writeAProject() throws IOException {
    write("data/site.yaml", "网站名称: 测试站\n");
    bureau("ceshi");
  }

  private void bureau(String slug) throws IOException {
    write("data/" + slug + "/bureau.yaml", "名称: 测试局\n地区: 某省某县\n");
    write("data/" + slug + "/2024.yaml", REPORT);
    attach(slug, 1);
  }

  private void attach(String slug, int bytes) throws IOException {
    write("content/reports/" + slug + "/2024/明细.txt", "1".repeat(bytes));
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Of the report alone. */
  private List<String> findings() throws IOException {
    Findings findings = new Findings();
    Inputs inputs = new Inputs(new Sources(project), findings);
    new ReportReader(inputs, Optional.of(1))
        .read(new ReportSource("ceshi", Bureau.UNKNOWN, "2024.yaml"));
    return words(findings);
  }

  private static List<String> words(Findings findings) {
    return findings.sorted().stream().map(Finding::toString).toList();
  }

  @Test
  void a_file_may_be_as_large_as_the_site_allows() throws IOException {
    attach("ceshi", 1 << 20);
    assertEquals(List.of(), findings());
  }

  @Test
  void a_file_larger_than_that_is_refused_where_the_report_names_it() throws IOException {
    attach("ceshi", (1 << 20) + 1);
    assertEquals(
        List.of("data/ceshi/2024.yaml:6:18: 错误 [数据-01] 文件超过 1 MB → 检查是否放错了文件"), findings());
  }

  @Test
  void a_link_out_of_the_project_is_not_attached(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "秘");
    Path file = project.resolve("content/reports/ceshi/2024/明细.txt");
    Files.delete(file);
    Files.createSymbolicLink(file, secret);
    assertEquals(
        List.of("data/ceshi/2024.yaml:6:18: 错误 [数据-09] 这是一个指到项目文件夹之外的链接 → 把文件本身放进项目文件夹"),
        findings());
  }

  @Test
  void two_bureaus_whose_folders_differ_only_in_case_are_one_address() throws IOException {
    assumeFalse(
        Files.exists(project.resolve("data/CESHI")), "a disk that does not tell them apart");
    bureau("Ceshi");
    assertEquals(
        List.of("data/ceshi: 错误 [数据-17] 与“Ceshi”只差大小写，在许多服务器上是同一个网址 → 改其中一个的名称"),
        words(ProjectReader.read(project, Optional.empty()).findings()));
  }
}
