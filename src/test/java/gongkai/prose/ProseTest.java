package gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void header_cells_have_a_scope() {
    assertEquals(
        true,
        Prose.document("|甲|乙|\n|-|-|\n|1|2|", 3).markup().contains("<th scope=\"col\">甲</th>"));
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
