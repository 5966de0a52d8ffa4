package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where things come to stand, and how large they are. */
class LayoutGate extends InBrowser {
  @ParameterizedTest
  @EnumSource(names = {"NARROW", "LARGE_TEXT_NARROW", "WIDE_SPACING_NARROW"})
  void nothing_but_tables_is_wider_than_a_narrow_window(View view) throws Exception {
    requireNone(view, script("reflow.js"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void whatever_is_to_be_hit_is_large_enough(View view) throws Exception {
    requireNone(view, script("targets.js"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void words_of_drawings_can_be_read_and_large_print_is_large(View view) throws Exception {
    requireNone(view, script("sizes.js"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void large_print_is_widely_spaced(View view) throws Exception {
    requireNone(view, script("spacing.js"));
  }

  @ParameterizedTest
  @CsvSource({
    "reflow.js, <pre>一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十</pre>",
    "reflow.js, <div style=\"overflow:auto\"><pre>一二三四五六七八九十一二三四五六七八九十一二三四五六</pre></div>",
    "reflow.js, <p style=\"overflow:hidden;white-space:nowrap\">一二三四五六七八九十一二三四五六七八九十一二三四</p>",
    "targets.js, <button style=\"padding:0;border:0;font-size:12px\">小</button>",
    "targets.js, <ul><li style=\"font-size:12px\"><a href=\"#main\">单独一个链接</a></li></ul>",
    "sizes.js, <svg width=\"100\" viewBox=\"0 0 200 50\"><text font-size=\"20\" y=\"30\">字</text></svg>",
    "sizes.js, <script>document.documentElement.className = 'large'</script><p>十六像素</p>",
    "spacing.js, <script>document.documentElement.className = 'large'</script>"
        + "<p style=\"line-height:1.2\">挤</p>",
    "spacing.js, <script>document.documentElement.className = 'large'</script>"
        + "<div class=\"prose\"><p style=\"line-height:2;margin:0\">段</p><p>挨着段</p></div>",
  })
  void a_planted_fault_is_found(String script, String planted) throws Exception {
    List<String> found = found(View.NARROW, planted, script(script));
    assertEquals(true, !found.isEmpty(), planted);
  }

  @ParameterizedTest
  @CsvSource({
    "reflow.js, <div style=\"overflow:auto\" role=\"region\" tabindex=\"0\" aria-label=\"宽\"><pre>"
        + "一二三四五六七八九十一二三四五六七八九十一二三四五六七八</pre></div>",
    "targets.js, <p>句子里的<a href=\"#main\">链接</a>可以小。</p>",
    "targets.js, <button style=\"padding:0;border:0;font-size:24px\">大</button>",
    "sizes.js, <svg width=\"100\" viewBox=\"0 0 100 50\"><text font-size=\"20\" y=\"30\">字</text></svg>",
  })
  void what_is_right_is_left_alone(String script, String planted) throws Exception {
    assertEquals(List.of(), found(View.NARROW, planted, script(script)));
  }
}
