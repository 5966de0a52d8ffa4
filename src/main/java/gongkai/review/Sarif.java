package gongkai.review;

import gongkai.check.Catalogue;
import gongkai.check.rule.Rule.About;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import gongkai.source.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was found as SARIF 2.1.0, for code hosts and editors. Files are named relative to {@code
 * %SRCROOT%}, the project's folder.
 */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final List<String> rules;

  private Sarif(List<String> rules) {
    this.rules = rules;
  }

  /**
   * One log with one run, on one line.
   *
   * @param version of this program
   */
  public static String json(Outcome outcome, String version) {
    TreeSet<String> rules = new TreeSet<>();
    Stream<Finding> all =
        Stream.concat(
            outcome.findings().stream(), outcome.silenced().stream().map(Silenced::finding));
    all.map(Finding::rule).forEach(rules::add);
    Sarif sarif = new Sarif(List.copyOf(rules));
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(sarif.run(outcome, version)));
    return Json.compact(log) + "\n";
  }

  private Map<String, Object> run(Outcome outcome, String version) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "gongkai");
    driver.put("version", version);
    driver.put("language", "zh-CN");
    driver.put("rules", rules.stream().map(Catalogue::of).map(Sarif::rule).toList());
    List<Map<String, Object>> results = new ArrayList<>();
    outcome.findings().forEach(finding -> results.add(result(finding, List.of())));
    outcome.silenced().forEach(s -> results.add(result(s.finding(), List.of(suppression(s)))));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", "zh-CN");
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    return run;
  }

  private static Map<String, Object> rule(About about) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", about.number());
    rule.put("shortDescription", text(about.demand()));
    rule.put("fullDescription", text("依据：" + about.basis()));
    rule.put("defaultConfiguration", Map.of("level", level(about.severity())));
    return rule;
  }

  private Map<String, Object> result(Finding finding, List<Map<String, Object>> suppressions) {
    String advice = finding.advice().isEmpty() ? "" : " → " + finding.advice();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", rules.indexOf(finding.rule()));
    result.put("level", level(finding.severity()));
    result.put("message", text(finding.message() + advice));
    result.put("locations", List.of(Map.of("physicalLocation", place(finding.at()))));
    // All results of a run have this, or none: an empty list says that nothing is suppressed.
    result.put("suppressions", suppressions);
    return result;
  }

  private static Map<String, Object> suppression(Silenced silenced) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "inSource");
    suppression.put("justification", silenced.reason());
    return suppression;
  }

  private static Map<String, Object> place(Location at) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("uri", uri(at.file()));
    file.put("uriBaseId", "%SRCROOT%");
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", file);
    if (at.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", at.line());
      if (at.column() > 0) {
        region.put("startColumn", at.column());
      }
      place.put("region", region);
    }
    return place;
  }

  /** A path as a relative reference: all but plain characters encoded. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
