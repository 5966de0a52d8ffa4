package gongkai.review;

import gongkai.check.Catalogue;
import gongkai.check.rule.Rule.About;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Silenced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Findings and rules as the page prints them. */
final class Told {
  private Told() {}

  static About about(String rule) {
    return Catalogue.of(rule);
  }

  static Map<String, Object> finding(Finding finding) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("文件", finding.at().file());
    row.put("行列", place(finding.at()));
    row.put("规则", finding.rule());
    row.put("问题", finding.message());
    row.put("建议", finding.advice());
    return row;
  }

  private static String place(Location at) {
    if (at.line() == 0) {
      return "";
    }
    return "第 " + at.line() + " 行" + (at.column() == 0 ? "" : "第 " + at.column() + " 列");
  }

  static Map<String, Object> silenced(Silenced silenced) {
    Map<String, Object> row = finding(silenced.finding());
    row.put("说明", silenced.reason());
    return row;
  }

  /** The rules that were broken or answered for, with their reasons. */
  static List<Map<String, Object>> rules(Outcome outcome) {
    Map<String, Integer> times = new TreeMap<>();
    Stream.concat(outcome.findings().stream(), outcome.silenced().stream().map(Silenced::finding))
        .forEach(finding -> times.merge(finding.rule(), 1, Integer::sum));
    return times.entrySet().stream().map(e -> rule(about(e.getKey()), e.getValue())).toList();
  }

  private static Map<String, Object> rule(About about, int times) {
    return Map.of("规则", about.number(), "要求", about.demand(), "依据", about.basis(), "处", times);
  }
}
