package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.review.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code check} prints of the project in {@code src/test/checks/county}. Accept what a change
 * makes of it with {@code -Dgongkai.accept=true}, look at the difference, and commit it.
 */
class CheckTest {
  private static final Path CASE = Path.of("src/test/checks/county");
  private static final String PROJECT = CASE.resolve("project").toString();
  private static final JsonMapper INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private static void requireAccepted(String file, String made) throws IOException {
    Path expected = CASE.resolve(file);
    if (Boolean.getBoolean("gongkai.accept")) {
      Files.writeString(expected, made);
    }
    assertEquals(Files.readString(expected), made);
  }

  /** On one line as printed; indented here, so that a change can be read. */
  private String json() {
    assertEquals(1, out.toString().lines().count());
    assertTrue(out.toString().endsWith("}\n"));
    return INDENTED.writeValueAsString(INDENTED.readTree(out.toString())) + "\n";
  }

  @Test
  void printsLinesForPeople() throws IOException {
    assertEquals(Work.FOUND, run("check", "--project", PROJECT));
    requireAccepted("check.txt", out.toString());
  }

  @Test
  void printsJsonForPrograms() throws IOException {
    assertEquals(Work.FOUND, run("check", "--project", PROJECT, "--format", "json"));
    requireAccepted("check.json", json());
  }

  @Test
  void printsSarifForCodeHosts() throws IOException {
    assertEquals(Work.FOUND, run("check", "--project", PROJECT, "--format", "sarif"));
    requireAccepted("check.sarif", json());
  }

  @Test
  void writesAReportAndOverItAgain() throws IOException {
    Path report = folder.resolve("new/report.html");
    for (int time = 0; time < 2; time++) {
      assertEquals(Work.FOUND, run("check", "--project", PROJECT, "--report", report.toString()));
      requireAccepted("check.html", Files.readString(report));
    }
    assertTrue(out.toString().contains("检查报告：" + report));
  }

  @Test
  void refusesToWriteOverAnythingElse() throws IOException {
    Path other = Files.writeString(folder.resolve("minutes.html"), "<!DOCTYPE html><p>会议记录");
    assertEquals(Work.USAGE, run("check", "--project", PROJECT, "--report", other.toString()));
    assertEquals("<!DOCTYPE html><p>会议记录", Files.readString(other));
    assertEquals("“" + other + "”已经有了，不是以前的检查报告，为免丢失没有改动它 → 换一个文件名", err.toString().strip());
  }

  @Test
  void checksOneReportAlone() {
    assertEquals(Work.CLEAN, run("check", "--project", PROJECT, "--only", "jia/2023"));
    assertTrue(out.toString().endsWith("检查了 1 份报告：错误 0，警告 0，提示 1\n"), out.toString());
  }

  @Test
  void refusesWarningsWhereThatIsAsked() {
    assertEquals(Work.CLEAN, run("check", "--project", PROJECT, "--only", "yi/2023"));
    assertEquals(Work.FOUND, run("check", "--project", PROJECT, "--only", "yi/2023", "--strict"));
  }

  @Test
  void saysWhereThereIsNoProject() {
    assertEquals(Work.FOUND, run("check", "--project", folder.toString(), "--format", "json"));
    assertEquals(
        "“" + folder + "”不是一个项目文件夹（里面没有 data）",
        INDENTED.readTree(out.toString()).at("/findings/0/message").stringValue());
  }

  private String written(int errors, int notes, boolean all) {
    List<Finding> findings =
        IntStream.range(0, errors + notes)
            .mapToObj(i -> new Location("a.yaml", i + 1, 1))
            .map(
                at ->
                    at.line() <= errors
                        ? Finding.error("勾稽-01", at, "错", "")
                        : Finding.note("勾稽-01", at, "尾差", ""))
            .toList();
    Terminal plain = new Terminal(false, Map.of(), new PrintWriter(err));
    new FindingWriter(folder, plain, new PrintWriter(out, true), all)
        .text(new Outcome(findings, List.of(), 1));
    return out.toString();
  }

  @Test
  void foldsWhatIsBrokenInTheSameWayManyTimes() {
    List<String> lines = written(2, 23, false).lines().toList();
    assertEquals(25, lines.size());
    assertEquals(
        List.of("错误：勾稽-01 2 处", "提示 [勾稽-01] 同类问题还有 3 处（--all 全部列出）", "提示：勾稽-01 23 处"),
        lines.subList(22, 25));
  }

  @Test
  void foldsNothingWhereAllIsAsked() {
    assertEquals(23 + 1, written(0, 23, true).lines().count());
  }

  @Test
  void foldsNothingWhereOneLineWouldBeSaved() {
    assertEquals(20 + 1, written(0, 20, false).lines().count());
  }
}
