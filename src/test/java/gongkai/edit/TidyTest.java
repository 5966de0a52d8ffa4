package gongkai.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Node;
import gongkai.source.RandomYaml;
import gongkai.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TidyTest {
  private static final int FILES_OF_A_KIND = 60;

  private static String tidy(Kind kind, String text) {
    return Tidy.of(kind, "a.yaml", text, new Findings()).orElseThrow();
  }

  private static String report(String text) {
    return tidy(Kind.REPORT, text);
  }

  /** What a file is read into. */
  private static Object read(Kind kind, String text) {
    Findings findings = new Findings();
    Node node = YamlReader.read("a.yaml", text, findings).orElseThrow();
    Object read =
        kind.isList()
            ? Binder.bindList(kind.type(), node, findings)
            : Binder.bind(kind.type(), node, Unit.TEN_THOUSAND_YUAN, findings).map(Bound::value);
    assertEquals(List.of(), findings.sorted(), text);
    return read;
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("data", "content", "themes", "src/test/sites")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(f -> f.toString().endsWith(".yaml") && kind(f).isPresent()).forEach(files::add);
      }
    }
    return files;
  }

  private static Optional<Kind> kind(Path file) {
    String path = file.toString().replace('\\', '/');
    return Kind.of(path.replaceFirst("^src/test/sites/[^/]+/", ""));
  }

  @TestFactory
  Stream<DynamicTest> every_file_says_the_same_as_before_and_stays_tidy() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> requireLaws(kind(file).orElseThrow(), Files.readString(file))));
  }

  private static void requireLaws(Kind kind, String text) {
    String tidy = tidy(kind, text);
    assertEquals(read(kind, text), read(kind, tidy), tidy);
    assertEquals(tidy, tidy(kind, tidy), "tidied twice");
    assertEquals(comments(text), comments(tidy), tidy);
    String windows = "\uFEFF" + text.replace("\n", "\r\n");
    assertEquals(tidy.replace("\n", "\r\n"), tidy(kind, windows), "line ends are the file's own");
  }

  @TestFactory
  Stream<DynamicTest> files_made_at_random_say_the_same_and_stay_tidy() {
    return Stream.of(Kind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> requireRandomLaws(kind)));
  }

  private static void requireRandomLaws(Kind kind) {
    int moved = 0;
    for (int seed = 0; seed < FILES_OF_A_KIND; seed++) {
      String text = new RandomYaml(seed, true).file(kind.type(), kind.isList());
      Findings notes = new Findings();
      String tidy =
          Tidy.of(kind, "a.yaml", text, notes)
              .orElseThrow(() -> new AssertionError(notes.sorted() + "\n" + text));
      moved += tidy.equals(text) ? 0 : 1;
      assertEquals(mended(kind, text, notes), read(kind, tidy), "seed " + seed + "\n" + text);
      assertEquals(tidy, tidy(kind, tidy), "seed " + seed + "\n" + text);
      assertEquals(comments(text), comments(tidy), "seed " + seed + "\n" + text + "\n" + tidy);
    }
    assertTrue(moved > FILES_OF_A_KIND / 4, "the files were tidy to begin with");
  }

  /** What was read before, had the digits been written as the notes say, and no tabs behind. */
  private static Object mended(Kind kind, String text, Findings notes) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    List<Finding> from = new ArrayList<>(notes.sorted());
    Collections.reverse(from);
    for (Finding note : from) {
      int line = note.at().line() - 1;
      String[] words = note.message().split("“|”改写成 ");
      int at = note.at().column() - 1;
      String rest =
          lines.get(line).substring(at).replaceFirst("^(\"[^\"]*\"|'[^']*'|[^,}\\s]+)", words[2]);
      lines.set(line, lines.get(line).substring(0, at) + rest);
    }
    return read(kind, String.join("\n", lines).replaceAll("[ \t]+\n", "\n"));
  }

  /**
   * Every comment with what it stands beside: behind a key, or between two lines. What stands at
   * the head of the file is about the file.
   */
  private static List<String> comments(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf("# 注");
      if (at < 0) {
        continue;
      }
      boolean whole = lines.get(i).substring(0, at).isBlank();
      String beside = whole ? key(lines, i - 1) + " / " + key(lines, i + 1) : key(lines, i);
      found.add(
          lines.get(i).substring(at).strip() + " @ " + (whole && isHead(lines, i) ? "" : beside));
    }
    return found.stream().sorted().toList();
  }

  private static boolean isHead(List<String> lines, int at) {
    return lines.subList(0, at).stream().allMatch(line -> line.strip().startsWith("#"));
  }

  private static String key(List<String> lines, int at) {
    String line = at < 0 || at >= lines.size() ? "" : lines.get(at).strip();
    return line.startsWith("- {")
        ? "- {"
        : line.replaceFirst("^(- )+", "").replaceFirst(":( .*)?$", "");
  }

  @Test
  void keys_stand_in_the_order_of_the_record() {
    assertEquals(
        "年度: 2024\n体例: own\n\n收入:\n  事业收入: 1\n  其他收入: 2\n支出: {基本支出: 1, 项目支出: 2}\n",
        report("体例: own\n支出: {项目支出: 2, 基本支出: 1}\n\n收入:\n  其他收入: 2\n  事业收入: 1\n年度: 2024\n"));
  }

  @Test
  void a_comment_line_keeps_the_keys_beside_it_where_they_are() {
    String text = "年度: 2024\n支出: {}\n# 公开01表左\n收入:\n  其他收入: 2\n  # 原文\n  事业收入: 1\n体例: own\n";
    assertEquals(text, report(text));
  }

  @Test
  void what_heads_the_file_is_no_comment_on_its_first_key() {
    assertEquals("# 甲局\n\n年度: 2024\n体例: own\n", report("# 甲局\n\n体例: own\n年度: 2024\n"));
    String own = "# 甲局\n体例: own\n年度: 2024\n";
    assertEquals(own, report(own));
  }

  @Test
  void the_first_key_of_an_item_keeps_the_dash() {
    assertEquals("附件:\n  - 名称: 甲\n    文档: 乙   # 注\n", report("附件:\n  - 文档: 乙   # 注\n    名称: 甲\n"));
  }

  @Test
  void what_is_written_in_ways_of_its_own_stays_where_it_is() {
    for (String text :
        List.of(
            "? 体例\n: own\n? 年度\n: 2024\n",
            "标题: |\n  甲\n年度: 2024\n",
            "收入: {其他收入: 1,\n  事业收入: 2}\n")) {
      assertEquals(text, report(text));
    }
  }

  @Test
  void codes_stand_one_below_the_other_and_comments_where_they_were() {
    assertEquals(
        """
        收入:
          科目:
            "208":     {财政拨款收入: 84.38}
            "2080505": {财政拨款收入: 53.16, 其他收入: 1}
            "2101101": {财政拨款收入: 8,     其他收入: }     # 注
        """,
        report(
            """
            收入:
              科目:
                "208": {财政拨款收入: 84.38}
                "2080505": {财政拨款收入: 53.16, 其他收入: 1}
                "2101101": {财政拨款收入: 8, 其他收入: }         # 注
            """));
  }

  @Test
  void names_that_are_no_codes_keep_their_order_and_their_spaces() {
    String text = "国有资产:\n  车辆:\n    其他用车:  1\n    应急: 2\n";
    assertEquals(text, report(text));
  }

  @Test
  void digits_become_half_width_and_lose_their_separators() {
    Findings notes = new Findings();
    assertEquals(
        Optional.of("年度: 2024\n公开日期: 2025-09-23\n收入: {事业收入: 1213.45, 其他收入: -12.5}        # 注\n"),
        Tidy.of(
            Kind.REPORT,
            "a.yaml",
            "年度: ２０２４\n公开日期: ２０２５-０９-２３\n收入: {事业收入: 1，213.45, 其他收入: －１２。５} # 注\n",
            notes));
    assertEquals(
        List.of(
            "a.yaml:1:5: 提示 [整理-01] “２０２４”改写成 2024",
            "a.yaml:2:7: 提示 [整理-01] “２０２５-０９-２３”改写成 2025-09-23",
            "a.yaml:3:12: 提示 [整理-01] “1，213.45”改写成 1213.45",
            "a.yaml:3:28: 提示 [整理-01] “－１２。５”改写成 -12.5"),
        notes.sorted().stream().map(Finding::toString).toList());
  }

  @Test
  void what_may_mean_something_else_is_left_to_the_clerk() {
    String text = "收入: {事业收入: 1，5, 其他收入: 3万}\n标题: ２０２４年度\n";
    assertEquals("标题: ２０２４年度\n收入: {事业收入: 1，5, 其他收入: 3万}\n", report(text));
  }

  @Test
  void tabs_become_spaces_only_where_every_width_says_the_same() {
    assertEquals("收入:\n  事业收入: 1\n  其他收入: 2\n", report("收入:\n\t事业收入: 1\n\t其他收入: 2\n"));
    Findings findings = new Findings();
    String unclear = "三公经费:\n  公务接待费:\n\t决算: 1\n";
    assertEquals(Optional.empty(), Tidy.of(Kind.REPORT, "a.yaml", unclear, findings));
    assertEquals(
        List.of("a.yaml:3:1: 错误 [数据-02] 行首用了制表符（Tab） → 改用空格缩进，每层两个空格"),
        findings.sorted().stream().map(Finding::toString).toList());
  }

  @Test
  void spaces_at_the_ends_of_lines_go_but_not_those_of_a_text() {
    assertEquals(
        "标题: 甲\n收入: {}\n备注:\n  - |\n    一行  \n\n    又一行  \n",
        report("标题: 甲 \t\n收入: {}  \n备注:\n  - |\n    一行  \n\n    又一行  \n"));
  }
}
