package gongkai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.account.Bureau;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private static List<String> findings(String text) {
    Findings findings = new Findings();
    YamlReader.read("a.yaml", text, findings);
    return findings.sorted().stream().map(Finding::toString).toList();
  }

  @Test
  void values_know_where_they_stand() {
    Node.Mapping root =
        (Node.Mapping)
            YamlReader.read("a.yaml", "# 注\n甲:\n  乙: 1.50\n", new Findings()).orElseThrow();
    Node.Mapping inner = (Node.Mapping) root.entries().get("甲").value();
    assertEquals(
        new Node.Scalar(new Location("a.yaml", 3, 6), new Node.Span(12, 16), "1.50"),
        inner.entries().get("乙").value());
    assertEquals(new Location("a.yaml", 3, 3), inner.entries().get("乙").at());
  }

  @Test
  void values_know_what_they_take_up_of_the_text() {
    String text = "甲: {乙: \"𠮷\", 丙: , 丁: []}  # 注\n戊:\n  - 长\n    短\n己: |\n  文\n";
    Node root = YamlReader.read("a.yaml", text, new Findings()).orElseThrow();
    Map<String, Node.Entry> entries = ((Node.Mapping) root).entries();
    Node.Mapping flow = (Node.Mapping) entries.get("甲").value();
    assertEquals("{乙: \"𠮷\", 丙: , 丁: []}", taken(text, flow));
    assertEquals("\"𠮷\"", taken(text, flow.entries().get("乙").value()));
    assertEquals("", taken(text, flow.entries().get("丙").value()));
    assertEquals("[]", taken(text, flow.entries().get("丁").value()));
    assertEquals("- 长\n    短", taken(text, entries.get("戊").value()));
    assertEquals("|\n  文\n", taken(text, entries.get("己").value()));
    assertEquals(text, taken(text, root));
  }

  private static String taken(String text, Node node) {
    return text.substring(node.span().from(), node.span().to());
  }

  @Test
  void nothing_after_a_key_is_a_blank_but_an_empty_text_is_a_text() {
    Node root = YamlReader.read("a.yaml", "甲:\n乙: \"\"\n丙: ~\n", new Findings()).orElseThrow();
    Map<String, Node.Entry> entries = ((Node.Mapping) root).entries();
    assertInstanceOf(Node.Blank.class, entries.get("甲").value());
    assertInstanceOf(Node.Scalar.class, entries.get("乙").value());
    assertInstanceOf(Node.Blank.class, entries.get("丙").value());
  }

  @Test
  void codes_keep_their_zeros_quoted_or_not() {
    Node.Mapping root =
        (Node.Mapping)
            YamlReader.read("a.yaml", "甲: \"0208\"\n乙: 0208\n", new Findings()).orElseThrow();
    assertEquals("0208", ((Node.Scalar) root.entries().get("甲").value()).text());
    assertEquals("0208", ((Node.Scalar) root.entries().get("乙").value()).text());
  }

  @Test
  void a_key_written_twice_names_both_lines() {
    assertEquals(
        List.of("a.yaml:2:1: 错误 [数据-05] “甲”写了两次，上一次在第 1 行 → 只留一处"), findings("甲: 1\n甲: 2\n"));
  }

  @Test
  void tabs_are_named() {
    assertEquals(
        List.of("a.yaml:2:1: 错误 [数据-02] 行首用了制表符（Tab） → 改用空格缩进，每层两个空格"), findings("甲:\n\t乙: 1\n"));
  }

  @Test
  void a_colon_without_a_space_is_named() {
    assertEquals(
        List.of("a.yaml:2:2: 错误 [数据-02] 冒号后面没有空格 → 在冒号后加一个空格"), findings("甲: 1\n乙:2\n丙: 3\n"));
  }

  @Test
  void a_chinese_colon_is_named() {
    assertEquals(
        List.of("a.yaml:2:2: 错误 [数据-02] 键后面用了中文冒号“：” → 改成英文冒号加一个空格“: ”"),
        findings("甲: 1\n乙：2\n丙: 3\n"));
  }

  @Test
  void references_are_refused() {
    assertEquals(
        List.of("a.yaml:2:4: 错误 [数据-02] 不能用“*”引用别处的内容 → 把内容原样写出来；如果本来就是文字，用引号括起来"),
        findings("甲: &x 1\n乙: *x\n"));
  }

  @Test
  void endless_nesting_is_refused() {
    assertEquals(
        List.of("a.yaml:1:34: 错误 [数据-02] 层次太深或内容太多 → 检查缩进，或把内容分成几个文件"),
        findings("[".repeat(200) + "]".repeat(200)));
  }

  @Test
  void unknown_keys_get_a_suggestion() {
    Findings findings = new Findings();
    Node node = YamlReader.read("a.yaml", "名称: 甲\n地域: 乙\n地区: 丙\n", findings).orElseThrow();
    Binder.bind(Bureau.class, node, Unit.TEN_THOUSAND_YUAN, findings);
    assertEquals(
        List.of("a.yaml:2:1: 错误 [数据-03] 不认识的键“地域” → 是否为“地区”"),
        findings.sorted().stream().map(Finding::toString).toList());
  }
}
