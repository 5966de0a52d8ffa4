package gongkai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Silenced;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema of SARIF 2.1.0 and its prose demand of a log, as far as ours uses it. */
class SarifTest {
  private static final Finding ERROR =
      Finding.error("勾稽-01", new Location("data/甲 局/2024.yaml", 3, 5), "不对", "改");
  private static final Finding WARNING =
      Finding.warning("数据-15", Location.of("content/a.md"), "没有用到", "");
  private static final Finding NOTE =
      Finding.note("勾稽-01", new Location("data/b/2024.yaml", 7, 0), "尾差", "");

  private final JsonNode log =
      JsonMapper.shared()
          .readTree(
              Sarif.json(
                  new Outcome(List.of(ERROR, WARNING), List.of(new Silenced(NOTE, "已与财政局核对")), 2),
                  "1.2.3"));
  private final JsonNode run = log.at("/runs/0");

  private JsonNode result(int index) {
    return run.at("/results/" + index);
  }

  @Test
  void names_its_version_and_its_tool() {
    assertEquals("2.1.0", log.get("version").stringValue());
    assertTrue(log.get("$schema").stringValue().endsWith("sarif-2.1.0.json"));
    assertEquals("gongkai", run.at("/tool/driver/name").stringValue());
    assertEquals("1.2.3", run.at("/tool/driver/version").stringValue());
  }

  @Test
  void lists_each_rule_that_occurs_once_with_its_reason() {
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(
        List.of("勾稽-01", "数据-15"),
        rules.valueStream().map(r -> r.get("id").stringValue()).toList());
    for (JsonNode rule : rules) {
      assertFalse(rule.at("/shortDescription/text").stringValue().isBlank());
      assertTrue(rule.at("/fullDescription/text").stringValue().startsWith("依据："));
    }
    assertEquals("error", rules.at("/0/defaultConfiguration/level").stringValue());
    assertEquals("warning", rules.at("/1/defaultConfiguration/level").stringValue());
  }

  @Test
  void every_result_points_at_its_rule() {
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
      assertEquals(rule.get("id"), result.get("ruleId"));
    }
    assertEquals(3, run.get("results").size());
  }

  @Test
  void weights_become_levels() {
    assertEquals("error", result(0).get("level").stringValue());
    assertEquals("warning", result(1).get("level").stringValue());
    assertEquals("note", result(2).get("level").stringValue());
  }

  @Test
  void files_are_relative_to_the_project() {
    JsonNode file = result(0).at("/locations/0/physicalLocation/artifactLocation");
    assertEquals("%SRCROOT%", file.get("uriBaseId").stringValue());
    URI uri = URI.create(file.get("uri").stringValue());
    assertFalse(uri.isAbsolute());
    assertEquals("data/甲 局/2024.yaml", uri.getPath());
    assertTrue(uri.toString().chars().allMatch(c -> c < 0x80));
  }

  @Test
  void a_region_says_no_more_than_is_known() {
    String region = "/locations/0/physicalLocation/region";
    assertEquals("{\"startLine\":3,\"startColumn\":5}", result(0).at(region).toString());
    assertTrue(result(1).at(region).isMissingNode());
    assertEquals("{\"startLine\":7}", result(2).at(region).toString());
  }

  @Test
  void what_is_silenced_is_suppressed_and_says_why() {
    assertTrue(result(0).get("suppressions").isEmpty());
    assertEquals(
        "[{\"kind\":\"inSource\",\"justification\":\"已与财政局核对\"}]",
        result(2).get("suppressions").toString());
  }
}
