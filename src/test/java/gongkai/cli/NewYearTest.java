package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.account.Compared;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.money.Amount;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.source.Node;
import gongkai.source.Part;
import gongkai.source.YamlReader;
import gongkai.term.Path.Found;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A new year of every report of this repository. */
class NewYearTest {
  private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)(#.*)$");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(out, true);
    return Main.run(writer, writer, arguments);
  }

  /** A project with one bureau of this repository. */
  private Path project(String slug) throws IOException {
    Path project = folder.resolve(slug);
    copy("data/" + slug, project);
    copy("data/subjects", project);
    copy("content/reports/" + slug, project);
    Files.copy(Path.of("data/site.yaml"), project.resolve("data/site.yaml"));
    return project;
  }

  private static void copy(String from, Path project) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(from))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = project.resolve(file.toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** A report of the repository, and the one of the year after. */
  private record Pair(Path project, String slug, Report last, String before, String after) {
    int year() {
      return last.year() + 1;
    }

    String file() {
      return "data/" + slug + "/" + year() + ".yaml";
    }
  }

  private Pair next(String slug, int last) throws IOException {
    Path project = project(slug);
    String year = String.valueOf(last + 1);
    assertEquals(
        0, run("new", "year", slug, year, "--project", project.toString()), out.toString());
    Project read = ProjectReader.read(project, Optional.empty()).project();
    Report report = read.completed(read.reports().get(0), new Findings()).orElseThrow();
    Path data = project.resolve("data").resolve(slug);
    return new Pair(
        project,
        slug,
        report,
        Files.readString(data.resolve(last + ".yaml")),
        Files.readString(data.resolve(year + ".yaml")));
  }

  @TestFactory
  Stream<DynamicTest> a_year_after_each_report() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (var source : ProjectReader.read(Path.of(""), Optional.empty()).project().reports()) {
      int year = Integer.parseInt(source.name().substring(0, 4));
      tests.add(
          DynamicTest.dynamicTest(source.place(), () -> requireAll(next(source.slug(), year))));
    }
    return tests.stream();
  }

  private static void requireAll(Pair pair) throws IOException {
    requireFindingsAreTheBlanks(pair);
    requireComments(pair);
    requireKeysInOrder(pair);
    requirePreviousFigures(pair);
    requireNoFigureStays(pair);
    String texts = "content/reports/" + pair.slug() + "/";
    Path before = pair.project().resolve(texts + pair.last().year());
    Path after = pair.project().resolve(texts + pair.year());
    try (Stream<Path> files = Files.list(before)) {
      for (Path file : files.toList()) {
        assertEquals(-1L, Files.mismatch(file, after.resolve(file.getFileName())));
      }
    }
  }

  private static void requireFindingsAreTheBlanks(Pair pair) throws IOException {
    Project.Reading reading = ProjectReader.read(pair.project(), Optional.empty());
    Findings findings = reading.findings();
    findings.addAll(
        Builder.build(reading.project(), Optional.empty(), Optional.empty(), 1, (d, of) -> {})
            .findings());
    TreeSet<String> told = new TreeSet<>();
    findings.sorted().stream()
        .filter(f -> f.at().file().equals(pair.file()))
        .forEach(f -> told.add(f.rule() + " " + f.at().line() + ":" + f.at().column()));
    TreeSet<String> blanks = new TreeSet<>();
    List<String> lines = pair.after().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("(^|\\s)#.*$", "").stripTrailing();
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean holds = indent(next) > indent(line) || next.strip().startsWith("- ");
      for (int at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
        String rest = line.substring(at + 1);
        if (rest.isEmpty() && !holds || rest.matches(" [,}].*")) {
          blanks.add("数据-08 " + (i + 1) + ":" + (at + 2));
        }
      }
    }
    assertTrue(blanks.size() > 50, "hardly any blanks");
    assertEquals(blanks, told);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** What is carried over: all but the entries that are about that one report. */
  private static String carried(String text) {
    return text.replaceAll("(?m)^(更正|公布|检查):\\n(  .*\\n)+", "");
  }

  private static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static void requireComments(Pair pair) {
    String year = String.valueOf(pair.last().year());
    List<String> kept = new ArrayList<>(comments(carried(pair.before())));
    kept.set(0, kept.get(0).replaceFirst(year + "(?= 年度)", String.valueOf(pair.year())));
    List<String> after = comments(pair.after());
    assertEquals("# yaml-language-server: $schema=../../schema/report.schema.json", after.get(0));
    assertEquals(kept, after.subList(1, after.size()));
  }

  /** The keys of both, line by line; those of the year before may have been added. */
  private static void requireKeysInOrder(Pair pair) {
    List<String> before = keys(carried(pair.before()));
    List<String> after = keys(pair.after());
    int at = 0;
    for (String key : after) {
      if (at < before.size() && key.equals(before.get(at))) {
        at++;
      } else {
        assertEquals("上年", key, "only these are added");
      }
    }
    assertEquals(before.size(), at, "all are kept");
  }

  private static List<String> keys(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    return Pattern.compile("(?m)(?:^|[{,])[ -]*([^\\s{},:][^{},:\\n]*):(?= |$)")
        .matcher(code)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static Part root(Pair pair) {
    Node node = YamlReader.read(pair.file(), pair.after(), new Findings()).orElseThrow();
    return Part.of(Report.class, node);
  }

  private static void requirePreviousFigures(Pair pair) {
    int stated = 0;
    for (Part part : root(pair).all().toList()) {
      Found found = new gongkai.term.Path(part.path()).from(pair.last());
      if (found instanceof Found.Given given && given.value() instanceof Compared fact) {
        Node.Entry prior = ((Node.Mapping) part.node()).entries().get("上年");
        Optional<String> told =
            Optional.ofNullable(prior)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text());
        assertEquals(fact.actual().map(Amount::toString), told, part.path().toString());
        stated++;
      }
    }
    assertTrue(stated >= 6, stated + " facts of last year");
  }

  private static void requireNoFigureStays(Pair pair) {
    for (Part part : root(pair).all().toList()) {
      boolean head = part.path().size() < 2;
      boolean prior = !head && part.path().get(part.path().size() - 1).equals("上年");
      if (part.isNumber() && !head && !prior) {
        assertTrue(part.node() instanceof Node.Blank, part.path().toString());
      }
    }
  }

  @Test
  void last_years_figures_are_those_that_were_computed_where_none_was_stated() throws IOException {
    String text = next("mianzhu-yibao", 2024).after();
    assertTrue(text.contains("年度: 2025\n体例: sichuan-2024\n金额单位: 万元\n公开日期:  "), text);
    assertTrue(text.contains("收支总计:\n  上年: 1778.52            # 原文：减少 47.12"), text);
    assertTrue(text.contains("\"2080505\": {支出: , 全年预算: }\n    \"2080506\": {支出: , 全年预算: }"), text);
    assertTrue(text.contains("  公务用车购置及运行维护费:\n    上年: 0.40"), text);
    assertTrue(text.contains("      决算:\n      上年: 0.40\n      用途: 事务中心"), text);
    assertTrue(text.contains("- {事项: 接待汶川医保局考察, 次数: , 金额（元）: }"), text);
    assertTrue(out.toString().contains("体例仍用 sichuan-2024：没有更新的"), out.toString());
  }

  @Test
  void a_newer_format_is_taken_and_what_is_last_years_alone_is_left() throws IOException {
    Path project = project("mianzhu-yibao");
    copy("content/formats/sichuan-2024", project);
    Files.move(
        project.resolve("content/formats/sichuan-2024"),
        project.resolve("content/formats/sichuan-2025"));
    Path file = project.resolve("data/mianzhu-yibao/2024.yaml");
    String more =
        """

        # 更正的说明
        更正:
          - {日期: 2025-10-08, 事项: 三公经费.决算, 原因: 录入有误}

        标题: 2024年度绵竹市医疗保障局部门决算   # 2024 年的标题
        """;
    Files.writeString(file, (Files.readString(file) + more).replace("\n", "\r\n"));
    assertEquals(0, run("new", "year", "mianzhu-yibao", "2025", "--project", project.toString()));
    assertTrue(out.toString().contains("体例由 sichuan-2024 换成 sichuan-2025"), out.toString());
    assertTrue(out.toString().contains("更正、公布、检查是 2024 年度那一份的事，没有带过来"), out.toString());
    String text = Files.readString(project.resolve("data/mianzhu-yibao/2025.yaml"));
    assertFalse(text.replace("\r\n", "").contains("\n"), "line ends are the file's own");
    assertTrue(text.contains("体例: sichuan-2025\r\n"), text);
    assertTrue(
        text.endsWith(
            "# 原文印出的差额和百分比，只用来核对\r\n\r\n# 更正的说明\r\n\r\n"
                + "标题: 2025年度绵竹市医疗保障局部门决算   # 2024 年的标题\r\n"),
        text.substring(text.length() - 200));
  }

  @Test
  void after_a_gap_the_figures_of_the_year_before_are_asked_for_too() throws IOException {
    Path project = project("yanbian-yibao");
    assertEquals(0, run("new", "year", "yanbian-yibao", "2024", "--project", project.toString()));
    assertTrue(out.toString().contains("照 2022 年度新建：没有 2023 年度的报告，“上年”的数也要填"), out.toString());
    assertTrue(out.toString().contains("体例由 sichuan-2022 换成 sichuan-2024"), out.toString());
    String text = Files.readString(project.resolve("data/yanbian-yibao/2024.yaml"));
    assertTrue(text.contains("收支总计:\n  上年:                    # 原文"), text);
    assertFalse(Pattern.compile("上年: \\d").matcher(text).find(), text);
  }
}
