package gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleHash;
import gongkai.account.Bureau;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a template cannot do, whoever wrote it. */
class SandboxTest {
  private static final String SECRET = "外面的秘密";

  private static final List<String> DYNAMIC =
      List.of(
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
          "<#assign run=\"freemarker.template.utility.JythonRuntime\"?new()><@run>1</@run>",
          "${部门?api.class.name}",
          "${部门?has_api?c}",
          "${\"1 + 1\"?eval}",
          "${'{\"a\": 1}'?eval_json.a}",
          "<@\"${1 + 1}\"?interpret />",
          "${部门 ? <#-- 藏 --> eval}",
          "${\"${'1'?eval}\"}",
          "${\"\\x0024{'1'\\x003Feval}\"}",
          "[=\"1\"?eval]",
          "${.now}",
          "${. now?c}",
          "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(\"(a+)+\")?c}",
          "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?replace(\"(a+)+$\", \"\", \"r\")}",
          "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?split(\"(a+)+$\", \"r\")?size}",
          "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?keep_before(\"(a+)+$\", \"r\")}",
          "${\"a\"?left_pad(2000000000)}",
          "${\"a\"?rightPad(2000000000)}");

  /** Read as templates, but there is nothing that they could reach. */
  private static final List<String> REACHING =
      List.of(
          "${部门.class}",
          "${部门.getClass().getClassLoader()}",
          "${部门[\"class\"]}",
          "${部门.名称.bytes}",
          "${列[\"class\"]!列.class}",
          "${.data_model[\"freemarker.template.utility.Execute\"]}",
          "${statics[\"java.lang.Runtime\"]}",
          "${Session}${Request}${JspTaglibs}",
          "<#assign t=JspTaglibs[\"http://example.org/x.tld\"]>",
          "<#visit 部门>",
          "${占比.exec()}",
          "${.caller_template_name.class}");

  private static final List<String> ENDLESS =
      List.of(
          "<#list 1.. as i></#list>",
          "<#list 1.. as i>字</#list>",
          "<#list 1..2000000000 as i><#list 1..2000000000 as j></#list></#list>",
          "<#macro 甲 n><#if n gt 0><@甲 n - 1/><@甲 n - 1/></#if></#macro><@甲 60/>",
          "<#function 乙 n><#if n gt 0><#return 乙(n - 1) + 乙(n - 1)></#if><#return 1></#function>"
              + "${乙(60)}",
          "<#list 1.. as i><#attempt><#list 1.. as j></#list><#recover></#attempt></#list>",
          "<#assign 长 = \"甲乙丙丁\"><#list 1..60 as i><#assign 长 = 长 + 长></#list>${长}",
          "<#assign 长 = \"甲乙丙丁\"><#list 1..60 as i><#assign 长>${长}${长}</#assign></#list>",
          "<#assign 深 = (深!0) + 1><#if 深 lt 60><#include \"甲\"><#include \"甲\"></#if>"
              + "<#assign 深 = 深 - 1>");

  /** Long enough for any machine: it only tells what ends from what does not. */
  private static final Duration HANGS = Duration.ofMinutes(3);

  private static Findings render(String template) {
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put("甲", template);
    Engine engine = new Engine("themes/x", templates, HTMLOutputFormat.INSTANCE, 1 << 20);
    SimpleHash model = new SimpleHash(facts());
    model.put("部门", Bureau.UNKNOWN);
    model.put("列", List.of("一", "二"));
    model.put("表", Map.of("甲", 1));
    Functions.all(style()).forEach(model::put);
    Findings findings = new Findings();
    Optional<String> out = engine.render("甲", model, "数据", Set.of(), findings);
    assertEquals(out.isEmpty(), findings.hasErrors());
    out.ifPresent(words -> findings.note("印出", gongkai.finding.Location.of(""), words, ""));
    return findings;
  }

  private static NumberStyle style() {
    return new NumberStyle(
        false, Optional.empty(), false, "0", Optional.empty(), "", "", Optional.empty(), false);
  }

  private static Facts facts() {
    return new Facts(style(), new Wording("增", "减", "升", "降", "平"), Facts::html, false);
  }

  private static Stream<DynamicTest> each(List<String> templates, Set<String> rules) {
    return templates.stream()
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () ->
                        assertTimeoutPreemptively(
                            HANGS,
                            () -> {
                              List<Finding> found = render(template).sorted();
                              assertEquals(1, found.size(), found.toString());
                              assertTrue(rules.contains(found.get(0).rule()), found.toString());
                            })));
  }

  @TestFactory
  Stream<DynamicTest> no_code_is_made_of_words_and_no_class_or_clock_is_reached() {
    return each(DYNAMIC, Set.of("模板-07"));
  }

  @TestFactory
  Stream<DynamicTest> nothing_of_java_can_be_seen() {
    return each(REACHING, Set.of("模板-02", "模板-03", "模板-04"));
  }

  @TestFactory
  Stream<DynamicTest> a_template_without_an_end_is_stopped_and_said_to_be_so() {
    return each(ENDLESS, Set.of("模板-06", "模板-08"));
  }

  @Test
  void every_machine_stops_it_after_the_same_steps() {
    String counted = "<#assign n = 0><#list 1..%d as i></#list>好";
    assertEquals("好", render(counted.formatted(1_999_999)).sorted().get(0).message());
    assertEquals("模板-08", render(counted.formatted(2_000_001)).sorted().get(0).rule());
  }

  @TestFactory
  Stream<DynamicTest> no_file_and_no_address_can_be_included(@TempDir Path folder)
      throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ftlh"), SECRET);
    return Stream.of(
            secret.toString(),
            secret.toUri().toString(),
            "../../../../../../.." + secret,
            "/../" + secret,
            "..\\\\..\\\\secret.ftlh",
            "%2e%2e/%2e%2e/secret.ftlh",
            "http://127.0.0.1:9/secret.ftlh",
            "classpath:freemarker/version.properties",
            "*/secret.ftlh")
        .flatMap(
            name ->
                Stream.of("<#include \"%s\">", "<#import \"%s\" as x>").map(t -> t.formatted(name)))
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () -> {
                      List<Finding> found = render(template).sorted();
                      assertTrue(
                          Set.of("模板-04", "模板-05").contains(found.get(0).rule()), found.toString());
                      assertTrue(found.stream().noneMatch(f -> f.toString().contains(SECRET)));
                    }));
  }

  @Test
  void what_sentences_need_is_not_taken_for_what_they_may_not_use() {
    assertEquals(
        "一、二|new|ab.now|甲c",
        render(
                "${列?filter(x -> x != \"\")?join(\"、\")}|new|ab.now|${\"甲b\"?replace(\"b\", \"c\")}"
                    + "<#-- ?eval -->")
            .sorted()
            .get(0)
            .message());
  }
}
