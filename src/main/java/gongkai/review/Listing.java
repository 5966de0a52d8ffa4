package gongkai.review;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.source.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found as {@code --format json} prints it. Its fields are described in {@code
 * src/docs/check.md}; a change that breaks a reader of it raises {@link #VERSION}.
 */
public final class Listing {
  private static final int VERSION = 1;

  private Listing() {}

  /** One object on one line. */
  public static String json(Outcome outcome) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", VERSION);
    root.put("reports", outcome.reports());
    root.put("counts", counts(outcome));
    root.put("findings", outcome.findings().stream().map(Listing::fields).toList());
    root.put(
        "silenced",
        outcome.silenced().stream()
            .map(
                silenced -> {
                  Map<String, Object> fields = fields(silenced.finding());
                  fields.put("reason", silenced.reason());
                  return fields;
                })
            .toList());
    return Json.compact(root) + "\n";
  }

  private static Map<String, Object> counts(Outcome outcome) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), (int) outcome.count(severity));
    }
    counts.put("已说明", outcome.silenced().size());
    return counts;
  }

  private static Map<String, Object> fields(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", finding.at().file());
    fields.put("line", finding.at().line());
    fields.put("column", finding.at().column());
    fields.put("severity", finding.severity().word());
    fields.put("rule", finding.rule());
    fields.put("message", finding.message());
    fields.put("advice", finding.advice());
    return fields;
  }
}
