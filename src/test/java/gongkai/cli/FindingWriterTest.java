package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.review.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingWriterTest {
  @TempDir private Path project;

  private String written(Finding... findings) throws IOException {
    Files.writeString(project.resolve("a.md"), "救助对象11010519491231002X。。\n支出。。\n");
    StringWriter out = new StringWriter();
    Terminal terminal = Terminal.ofSystem(new PrintWriter(new StringWriter()));
    new FindingWriter(project, terminal, new PrintWriter(out, true), true)
        .text(new Outcome(List.of(findings), List.of(), 1));
    return out.toString();
  }

  private static Finding finding(String rule, int line, int column) {
    return Finding.error(rule, new Location("a.md", line, column), "有误", "");
  }

  @Test
  void a_finding_shows_the_line_it_is_about() throws IOException {
    assertEquals(
        """
        a.md:2:3: 错误 [文字-11] 有误
            支出。。
            　　^
        错误：文字-11 1 处
        """,
        written(finding("文字-11", 2, 3)));
  }

  @Test
  void a_line_with_personal_data_is_shown_by_no_finding() throws IOException {
    assertEquals(
        """
        a.md:1:23: 错误 [文字-11] 有误
        a.md:1:5: 错误 [隐私-01] 有误
        错误：文字-11 1 处，隐私-01 1 处
        """,
        written(finding("文字-11", 1, 23), finding("隐私-01", 1, 5)));
  }
}
