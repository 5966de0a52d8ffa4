package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Colours as they come out in the browser: words, and the marks of drawings. */
class ContrastGate extends InBrowser {
  static final List<View> VIEWS = List.of(View.WIDE, View.DARK, View.FORCED_COLOURS, View.PRINT);

  @ParameterizedTest
  @FieldSource("VIEWS")
  void running_text_has_seven_to_one_and_other_words_four_and_a_half(View view) throws Exception {
    requireNone(view, script("contrast.js"));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void marks_of_drawings_have_three_to_one(View view) throws Exception {
    requireNone(view, script("marks.js"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, <p style=\"color:#666\">六比一</p>",
    "0, <p style=\"color:#555\">七点五比一</p>",
    "1, <p style=\"color:#55555580\">半透明</p>",
    "1, '<p style=\"background:color-mix(in srgb,#000 20%,transparent);color:#555\">底色</p>'",
    "1, <svg><text fill=\"#888\" y=\"20\">图中</text></svg>",
    "0, <svg><text fill=\"#666\" y=\"20\">图中</text></svg>",
    "0, <p hidden style=\"color:#eee\">看不见</p>",
  })
  void faint_words_are_found(int faults, String planted) throws Exception {
    assertEquals(faults, found(View.WIDE, planted, script("contrast.js")).size());
  }

  @Test
  void marks_that_look_alike_are_found() throws Exception {
    String marks =
        "<svg><title>图</title><rect class=\"chart__mark--1\" fill=\"%s\"/><rect"
            + " class=\"chart__mark--2\" fill=\"%s\" stroke=\"%s\"/></svg>";
    assertEquals(0, marks(marks.formatted("#0c2c57", "#4079b8", "none")));
    assertEquals(2, marks(marks.formatted("#0c2c57", "#234", "none")), "neighbours, both ways");
    assertEquals(1, marks(marks.formatted("#0c2c57", "#eee", "none")), "on the ground");
    assertEquals(0, marks(marks.formatted("#0c2c57", "#eee", "#000")), "an edge does it");
  }

  private static int marks(String planted) throws Exception {
    return found(View.WIDE, planted, script("marks.js")).size();
  }
}
