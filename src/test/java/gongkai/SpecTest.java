package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.money.Unit;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.source.Binder;
import gongkai.source.Csv;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import gongkai.theme.Narrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables in {@code src/test/spec}: every row is a test, in words that a clerk can read. */
class SpecTest {
  private static final Bureau BUREAU =
      new Bureau(
          "测试局",
          Optional.empty(),
          "某县",
          Optional.of("本局"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static Map<String, Form> forms;
  private static Classification classification;

  @BeforeAll
  static void readThisProject() throws IOException {
    Project project = ProjectReader.read(Path.of(""), Optional.empty()).project();
    Builder.build(project, Optional.empty(), Optional.empty(), 2, (done, of) -> {});
    forms = project.formats().used();
    Path list = Path.of("data/subjects/2024.csv");
    classification = Csv.classification("", Files.readString(list), new Findings());
  }

  private static Stream<DynamicTest> rows(String file, Function<List<String>, String> actual)
      throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/spec", file));
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith("|") && i > 0 && isRow(lines, i))
        .mapToObj(
            i -> {
              List<String> cells = cells(lines.get(i));
              return DynamicTest.dynamicTest(
                  file + ":" + (i + 1),
                  () -> assertEquals(cells.get(cells.size() - 1), actual.apply(cells)));
            });
  }

  private static boolean isRow(List<String> lines, int i) {
    return !lines.get(i).startsWith("|-")
        && lines.subList(0, i).stream().anyMatch(l -> l.startsWith("|-"));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|"))
        .map(cell -> cell.strip().replace("\\|", "|").replace("<br>", "\n"))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> changes() throws IOException {
    return rows(
        "变动.md",
        row -> {
          Form form = forms.get(row.get(0));
          Change change = new Change(Amount.wan(row.get(1)), Amount.wan(row.get(2)));
          return form.format().numbers().print(change, form.format().wording());
        });
  }

  @TestFactory
  Stream<DynamicTest> numbers() throws IOException {
    return rows(
        "数字.md",
        row -> {
          NumberStyle style = forms.get(row.get(0)).format().numbers();
          Unit unit = row.get(1).equals("元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
          return style.print(Amount.of(row.get(2), unit));
        });
  }

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return rows("句子.md", row -> sentence(row.get(0), row.get(1), row.get(2)));
  }

  private static String sentence(String format, String name, String data) {
    Findings findings = new Findings();
    String base = "年度: 2024\n体例: " + format + "\n";
    String rest =
        (data.startsWith("收入:") ? "" : "收入: {}\n") + (data.startsWith("支出:") ? "" : "支出: {}\n");
    Node node = YamlReader.read("句子", base + rest + data + "\n", findings).orElseThrow();
    Report stated =
        Binder.bind(Report.class, node, Unit.TEN_THOUSAND_YUAN, findings).orElseThrow().value();
    Report report = Completion.of(stated, classification);
    String html =
        new Narrator(forms.get(format))
            .of(report, BUREAU, "句子", findings)
            .tell(name)
            .map(Object::toString)
            .orElse("");
    assertEquals(List.of(), findings.sorted());
    return Jsoup.parse(html).text();
  }
}
