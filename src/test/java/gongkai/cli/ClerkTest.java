package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk does who begins: a site, a bureau, a year; each can be built at once. */
class ClerkTest {
  @TempDir private Path folder;
  private StringWriter out = new StringWriter();

  private int run(String... arguments) {
    out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    return Main.run(writer, writer, arguments);
  }

  private String site() {
    String site = folder.resolve("我的 网站").toString();
    assertEquals(0, run("new", "site", site), out.toString());
    return site;
  }

  private void requireCleanCheck(String site) {
    assertEquals(0, run("check", "--project", site), out.toString());
    assertTrue(out.toString().contains("错误 0，警告 0，"), out.toString());
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void a_new_site_is_built_at_once() throws IOException {
    String site = site();
    assertEquals(0, run("build", "--project", site), out.toString());
    assertTrue(out.toString().contains("\n已生成 1 份报告"), out.toString());
    String page = Files.readString(Path.of(site, "site/shili-yibao/2024/index.html"));
    assertTrue(page.contains("2024年度示例市医疗保障局部门决算（示例数据）"));
    assertEquals(
        -1L,
        Files.mismatch(
            Path.of(site, "schema/report.schema.json"),
            Path.of(site, "site/schema/yaml/report.schema.json")));
    requireCleanCheck(site);
    assertEquals(0, run("fmt", "--check", "--project", site), out.toString());
  }

  @Test
  void editors_find_the_schema_of_every_new_file() throws IOException {
    Path site = Path.of(site());
    for (String file : List.of("site.yaml", "shili-yibao/bureau.yaml", "shili-yibao/2024.yaml")) {
      Path yaml = site.resolve("data").resolve(file);
      String line = Files.readAllLines(yaml).get(0);
      assertTrue(line.startsWith("# yaml-language-server: $schema="), line);
      Path schema = yaml.resolveSibling(line.substring(line.indexOf('=') + 1));
      assertTrue(Files.isRegularFile(schema), schema.toString());
    }
  }

  @TestFactory
  Stream<DynamicTest> a_new_bureau_of_any_format_is_built_at_once() {
    return Stream.of("henan-2024", "hunan-2024", "sichuan-2022", "sichuan-2023", "sichuan-2024")
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format,
                    () -> {
                      String site = folder.resolve(format).toString();
                      assertEquals(0, run("new", "site", site, "--empty"), out.toString());
                      assertEquals(1, run("check", "--project", site), "nothing to publish");
                      String name = "甲: 乙 #1 局";
                      assertEquals(
                          0,
                          run(
                              "new",
                              "bureau",
                              "jia-yi",
                              "--name",
                              name,
                              "--region",
                              "某省某县",
                              "--format",
                              format,
                              "--project",
                              site),
                          out.toString());
                      requireCleanCheck(site);
                      assertEquals(0, run("fmt", "--check", "--project", site), out.toString());
                      assertEquals(0, run("build", "--project", site), out.toString());
                      assertTrue(
                          Files.readString(Path.of(site, "site/jia-yi/index.html")).contains(name));
                    }));
  }

  @Test
  void nothing_is_ever_written_over() throws IOException {
    String site = site();
    SortedMap<String, String> before = files(Path.of(site));
    assertEquals(1, run("new", "site", site));
    assertTrue(out.toString().contains("data/site.yaml: 错误 [新建-01] 已经有这个文件，什么都没有改动"));
    assertEquals(1, run("new", "bureau", "shili-yibao", "--project", site));
    assertTrue(out.toString().startsWith("content/reports/shili-yibao/2024/机构设置.md: 错误 [新建-01]"));
    Files.writeString(Path.of(site, "content/reports/shili-yibao/2025.md"), "别的");
    Files.createDirectories(Path.of(site, "content/reports/shili-yibao/2025"));
    Path own = Files.writeString(Path.of(site, "content/reports/shili-yibao/2025/职责.md"), "我的");
    assertEquals(1, run("new", "year", "shili-yibao", "2025", "--project", site));
    assertEquals(
        "content/reports/shili-yibao/2025/职责.md: 错误 [新建-01] 已经有这个文件，什么都没有改动 → 换一个名字，或先把它移走",
        out.toString().strip());
    assertEquals("我的", Files.readString(own));
    Files.delete(own);
    Files.delete(Path.of(site, "content/reports/shili-yibao/2025.md"));
    assertEquals(before, files(Path.of(site)), "nothing was added either");
  }

  @Test
  void what_cannot_be_made_is_said() {
    String site = site();
    assertEquals(1, run("new", "bureau", "schema", "--project", site));
    assertTrue(out.toString().startsWith("data/schema: 错误 [数据-17] 部门的文件夹不能叫“schema”"));
    assertEquals(1, run("new", "bureau", "subjects", "--project", site));
    assertEquals(1, run("new", "bureau", "jia", "--format", "sichuan-2042", "--project", site));
    assertTrue(
        out.toString().contains("没有名为“sichuan-2042”的体例 → 是否为“sichuan-2022”"), out.toString());
    assertEquals(1, run("new", "year", "shili-yibo", "2025", "--project", site));
    assertEquals(
        "data/shili-yibo: 错误 [新建-02] 没有名为“shili-yibo”的部门 → 是否为“shili-yibao”",
        out.toString().strip());
    assertEquals(1, run("new", "year", "shili-yibao", "2024", "--project", site));
    assertTrue(out.toString().contains("这个部门没有 2024 年以前的报告可以照着写"), out.toString());
    assertEquals(1, run("new", "bureau", "jia", "--project", folder.toString()));
    assertTrue(out.toString().contains("这不是一个项目文件夹"), out.toString());
    assertEquals(2, run("new", "year", "shili-yibao", "明年", "--project", site));
    assertEquals("年度 的写法有误 → gongkai new year 部门 年度", out.toString().strip());
    assertEquals(2, run("new", "year", "--project", site));
    assertEquals("缺少 部门 → gongkai new year 部门 年度", out.toString().strip());
    assertEquals(2, run("new"));
  }

  @Test
  void many_blanks_are_told_in_one_line_and_few_one_by_one() throws IOException {
    String site = site();
    assertEquals(0, run("new", "year", "shili-yibao", "2025", "--project", site), out.toString());
    assertTrue(out.toString().contains("有 131 处要填"), out.toString());
    assertEquals(1, run("check", "--project", site));
    List<String> lines = out.toString().lines().toList();
    assertEquals(1, lines.stream().filter(line -> line.contains("[数据-08]")).count());
    assertTrue(
        out.toString().contains("data/shili-yibao/2025.yaml: 错误 [数据-08] 有 131 处没有填：第 7—8、16—24、"),
        out.toString());
    assertTrue(lines.contains("错误：数据-08 1 处"), out.toString());
    Path file = Path.of(site, "data/shili-yibao/2025.yaml");
    Files.writeString(file, filled(Files.readString(file), "大型设备"));
    assertEquals(1, run("check", "--project", site));
    assertFalse(out.toString().contains("处没有填"), out.toString());
    assertTrue(out.toString().contains("[数据-08] “大型设备”没有填"), out.toString());
  }

  /** The text with all its blanks filled but one. */
  private static String filled(String text, String but) {
    List<String> lines = text.replaceAll(": (?=[,}])", ": 0").lines().toList();
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean blank = lines.get(i).endsWith(":") && indent(next) <= indent(lines.get(i));
      boolean left = lines.get(i).strip().equals(but + ":");
      filled.append(lines.get(i)).append(blank && !left ? " 0\n" : "\n");
    }
    return filled.toString();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void fmt_tidies_the_files_it_is_given_or_says_which_are_untidy() throws IOException {
    String site = site();
    Path report = Path.of(site, "data/shili-yibao/2024.yaml");
    String tidy = Files.readString(report);
    String untidy = tidy.replace("经营收入: 0", "经营收入: ０").replace("总额: 12.00", "总额: 12.00  ");
    Files.writeString(report, untidy);
    assertEquals(1, run("fmt", "--check", "--project", site));
    assertEquals("要整理 data/shili-yibao/2024.yaml\n看了 3 个文件，要整理 1 个\n", out.toString());
    assertEquals(untidy, Files.readString(report), "only looked at");
    assertEquals(0, run("fmt", "--project", site, "data/site.yaml"), out.toString());
    assertEquals(untidy, Files.readString(report), "not asked for");
    assertEquals(0, run("fmt", "--project", site, "content"), out.toString());
    assertEquals(untidy, Files.readString(report), "not in that folder");
    assertEquals(0, run("fmt", "--project", site, report.toString()), out.toString());
    assertEquals(
        "data/shili-yibao/2024.yaml:21:9: 提示 [整理-01] “０”改写成 0\n"
            + "已整理 data/shili-yibao/2024.yaml\n看了 1 个文件，整理了 1 个\n",
        out.toString());
    assertEquals(tidy, Files.readString(report));
    assertEquals(List.of(), leftOver(report.getParent()), "no half-written files");
  }

  private static List<String> leftOver(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith(".")).toList();
    }
  }

  @Test
  void fmt_leaves_what_it_cannot_read_and_names_what_is_no_data() throws IOException {
    String site = site();
    Path bureau = Path.of(site, "data/shili-yibao/bureau.yaml");
    Files.writeString(bureau, "名称: \"甲\n");
    assertEquals(1, run("fmt", "--project", site));
    assertTrue(out.toString().startsWith("data/shili-yibao/bureau.yaml:1:5: 错误 [数据-02] 引号没有成对"));
    assertEquals("名称: \"甲\n", Files.readString(bureau));
    assertEquals(1, run("fmt", "--project", site, "说明.md"));
    assertTrue(out.toString().startsWith("说明.md: 错误 [整理-02] 这不是本项目的数据文件"), out.toString());
    assertEquals(1, run("fmt", "--project", folder.toString()));
    assertTrue(out.toString().contains("这不是一个项目文件夹"), out.toString());
  }
}
