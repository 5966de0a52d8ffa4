package gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopedCssTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "—",
      value = {
        "a{color:red}| .w a{color:red}",
        "a , b>c{x:y}| .w a,.w b>c{x:y}",
        "*,*::before{x:y}| .w *,.w *::before{x:y}",
        ":root{--a:1}| .w{--a:1}",
        "html{x:y}| .w{x:y}",
        "body{x:y}| .w{x:y}",
        "html body p{x:y}| .w p{x:y}",
        "html>body>p{x:y}| .w>p{x:y}",
        "body.page--a p{x:y}| .w.page--a p{x:y}",
        ":root:has(p){x:y}| .w:has(p){x:y}",
        ".body,.html-x,html-y{x:y}| .w .body,.w .html-x,.w html-y{x:y}",
        ":is(a,b) c,d{x:y}| .w :is(a,b) c,.w d{x:y}",
        "[t=`a,{b`] c{x:y}| .w [t=`a,{b`] c{x:y}",
        "a::before{content:`}{;`}b{x:y}| .w a::before{content:`}{;`}¶.w b{x:y}",
        "a{content:`\\``}b{x:y}| .w a{content:`\\``}¶.w b{x:y}",
        "/* a{ */b{x:y}/* c| .w b{x:y}",
        "a{content:`/* nein */`}| .w a{content:`/* nein */`}",
        "@media (min-width:60rem){a{x:1rem}:root{x:y}}| @media (min-width:60rem){¶.w a{x:16px}¶.w{x:y}¶}",
        "@media print{@page{size:A4}a{x:y}}| @media print{¶.w a{x:y}¶}",
        "@supports (x:y){@media print{a{x:y}}}| @supports (x:y){¶@media print{¶.w a{x:y}¶}¶}",
        "@media (prefers-color-scheme:dark){:root{x:y}}a{x:y}| .w a{x:y}",
        "@media screen and (prefers-color-scheme: dark){a{x:y}}| ``",
        "@import `x.css`;@charset `utf-8`;a{x:y}| .w a{x:y}",
        "@font-face{font-family:f;src:url(data:x;y)}| @font-face{font-family:f;src:url(data:x;y)}",
        "@keyframes k{from{x:y}to{x:z}}| @keyframes k{from{x:y}to{x:z}}",
        "a{m:1rem -.5rem;n:a-1rem;o:2.25remx}| .w a{m:16px -8px;n:a-1rem;o:2.25remx}",
        "html{font-size:125%}a{m:1.5rem;font-size:50%}| .w{font-size:20px}¶.w a{m:30px;font-size:50%}",
        "a{x:y| .w a{x:y}",
        "| ``"
      })
  void every_rule_reaches_the_wrapper_alone(String css, String scoped) {
    String given = css == null ? "" : css.replace('`', '"');
    assertEquals(scoped.replace('`', '"').replace('¶', '\n'), ScopedCss.of(".w", given));
  }

  @Test
  void no_selector_of_the_theme_reaches_the_page_around() throws IOException {
    StringBuilder css = new StringBuilder();
    try (Stream<Path> styles = Files.list(Path.of("themes/gov/styles"))) {
      for (Path style : styles.sorted().toList()) {
        css.append(Files.readString(style)).append('\n');
      }
    }
    String scoped = ScopedCss.of(".gongkai", css.toString());
    List<String> starts =
        Pattern.compile("(?m)^[^{}\\n]*\\{").matcher(scoped).results().map(r -> r.group()).toList();
    assertTrue(starts.size() > 150, "" + starts.size());
    for (String start : starts) {
      if (!start.startsWith("@")) {
        for (String selector : start.split(",(?![^(]*\\))")) {
          assertTrue(selector.startsWith(".gongkai"), selector);
        }
      }
    }
    assertFalse(scoped.contains("@page") || scoped.contains("scheme") || scoped.contains("rem "));
    long braces = scoped.chars().filter(c -> c == '{').count();
    assertEquals(braces, scoped.chars().filter(c -> c == '}').count());
  }
}
