package gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**“三公”**经费|<p><strong>“三公”</strong>经费</p>",
        "这是**“重点”**。|<p>这是<strong>“重点”</strong>。</p>",
        "**注：**说明|<p><strong>注：</strong>说明</p>",
        "（**重点**）的|<p>（<strong>重点</strong>）的</p>",
        "**“三公”**1.50万元|<p><strong>“三公”</strong>1.50万元</p>",
        "甲**乙**丙**丁**|<p>甲<strong>乙</strong>丙<strong>丁</strong></p>",
        "共5**（个）**x|<p>共5<strong>（个）</strong>x</p>",
        "a**b**c|<p>a<strong>b</strong>c</p>",
        "2 * 3 * 4|<p>2 * 3 * 4</p>",
        "<b>粗</b>|<p>&lt;b&gt;粗&lt;/b&gt;</p>",
        "[甲](javascript:alert(1))|<p>甲</p>",
        "[甲](a.html)|<p><a href=\"a.html\">甲</a></p>"
      })
  void documents_are_read_safely_and_in_chinese(String markdown, String html) {
    assertEquals(html, Prose.document(markdown, 3).markup());
  }

  @Test
  void a_line_break_between_chinese_characters_leaves_no_space() {
    assertEquals("<p>第一行第二行</p>", Prose.document("第一行\n第二行", 3).markup());
    assertEquals("<p>one\ntwo</p>", Prose.document("one\ntwo", 3).markup());
  }

  @Test
  void headings_fit_below_those_of_the_page() {
    assertEquals("<h3>甲</h3>\n<h4>乙</h4>", Prose.document("# 甲\n\n## 乙", 3).markup());
  }

  private static Element table(String... lines) {
    return Jsoup.parse(Prose.document(String.join("\n", lines), 3).markup()).selectFirst("table");
  }

  @Test
  void the_title_below_a_table_is_its_caption_and_names_its_region() {
    Element table = table("|甲|乙|", "|-|-:|", "|一|1|", "[某表（单位：万元）]");
    assertEquals("某表（单位：万元）", table.child(0).text());
    assertEquals("caption", table.child(0).tagName());
    assertEquals("某表（单位：万元）", table.parent().attr("aria-label"));
    assertEquals("0", table.parent().attr("tabindex"));
  }

  @Test
  void the_first_row_heads_the_columns_and_the_first_column_heads_the_rows() {
    Element table = table("|甲|乙|", "|-|-:|", "|一|1|", "|二|2|");
    assertEquals(List.of("甲", "乙"), table.select("th[scope=col]").eachText());
    assertEquals(List.of("一", "二"), table.select("th[scope=row]").eachText());
  }

  @Test
  void a_column_of_numbers_or_a_centred_one_heads_no_rows() {
    assertEquals(0, table("|甲|乙|", "|-:|-|", "|1|一|").select("tbody th").size());
    assertEquals(0, table("|甲|乙|", "|:-:|-|", "|1|一|").select("tbody th").size());
    assertEquals(0, table("|甲|乙|", "|-|-|", "| |一|").select("tbody th").size());
  }

  @Test
  void columns_set_to_the_right_hold_numbers() {
    assertEquals(List.of("乙", "1"), table("|甲|乙|", "|-|-:|", "|一|1|").select(".n").eachText());
  }

  @Test
  void a_row_that_begins_in_bold_is_a_total() {
    Element table = table("|甲|乙|", "|-|-:|", "| 一**二** |1|", "| **合计** |1|");
    assertEquals(List.of("合计 1"), table.select("tr.table__total").eachText());
  }

  @Test
  void a_row_is_filled_up_to_the_width_of_its_table() {
    assertEquals(2, table("|甲|乙|", "|-|-|", "|一|").select("tbody tr > *").size());
  }

  @Test
  void tables_without_a_title_are_told_by_line() {
    String titled = "|甲|\n|-|\n|一|\n[题]\n";
    String untitled = "|甲|\n|-|\n|一|\n";
    assertEquals(List.of(), new Reading("没有表").untitledTables());
    assertEquals(
        List.of(6, 12),
        new Reading(titled + "\n" + untitled + "\n文\n\n" + untitled).untitledTables());
  }

  @Test
  void strings_from_data_stay_within_their_sentence() {
    assertEquals("甲 <strong>乙</strong>", Snippet.inline("甲 **乙**").markup());
    assertEquals(
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        Snippet.inline("<script>alert(1)</script>").markup());
    assertEquals("一 二", Snippet.inline("- 一\n- 二").markup().replace("\n", " "));
  }

  @Test
  void direction_marks_are_removed() {
    assertEquals("甲乙", Snippet.inline("甲\u202E乙").markup());
  }

  @Test
  void plain_text_has_no_marks() {
    assertEquals("甲 乙", Snippet.plain("甲 **乙**"));
  }
}
