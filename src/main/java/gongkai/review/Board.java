package gongkai.review;

import gongkai.account.PublicationDate;
import gongkai.document.Coverage.Demand;
import gongkai.document.Coverage.Fact;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Finding;
import gongkai.finding.Silenced;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How complete each report is: what its form asks for, and what the law asks for besides. */
final class Board {
  private static final int ALLOWED_DAYS = 20;

  /** Rules that speak of reasons not given. */
  private static final List<String> REASONS = List.of("完整-04", "完整-05");

  private final Review review;
  private final Bureaus bureaus;
  private final Map<String, List<Finding>> reasons;

  Board(Review review, Bureaus bureaus) {
    this.review = review;
    this.bureaus = bureaus;
    this.reasons =
        Stream.concat(
                review.outcome().findings().stream(),
                review.outcome().silenced().stream().map(Silenced::finding))
            .filter(finding -> REASONS.contains(finding.rule()))
            .collect(Collectors.groupingBy(finding -> finding.at().file()));
  }

  List<Map<String, Object>> rows() {
    return review.reports().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Standing report) {
    Map<String, Object> row = head(report);
    for (Kind kind : Kind.values()) {
      List<Demand> asked = report.coverage().of(kind);
      int met = (int) asked.stream().filter(Demand::met).count();
      row.put(kind.word(), Map.of("应有", asked.size(), "已有", met, "缺", asked.size() - met));
    }
    row.put("缺原因", reasons(report).size());
    row.put("批复日期", report.approved().map(PublicationDate::iso));
    row.put("公开日期", report.published().map(PublicationDate::iso));
    Optional<Long> days = days(report);
    row.put("天数", days.map(String::valueOf));
    row.put("超期", days.filter(count -> count > ALLOWED_DAYS).isPresent());
    return row;
  }

  private Map<String, Object> head(Standing report) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("部门", bureaus.name(report.slug()));
    head.put("年度", report.year());
    return head;
  }

  /** Days from approval to publication, where both dates name a day. */
  private static Optional<Long> days(Standing report) {
    return report
        .approved()
        .filter(PublicationDate::namesDay)
        .flatMap(
            from ->
                report
                    .published()
                    .filter(PublicationDate::namesDay)
                    .map(to -> ChronoUnit.DAYS.between(from.earliest(), to.earliest())));
  }

  private List<Finding> reasons(Standing report) {
    return reasons.getOrDefault(report.file(), List.of());
  }

  /** What is missing, report by report. */
  List<Map<String, Object>> lacking() {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Standing report : review.reports()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      report.coverage().demands().stream()
          .filter(demand -> !demand.met())
          .forEach(demand -> rows.add(lack(demand)));
      reasons(report).forEach(f -> rows.add(lack("原因", f.message(), "")));
      if (report.published().isEmpty()) {
        rows.add(lack("日期", "公开日期", ""));
      }
      if (report.approved().isEmpty()) {
        rows.add(lack("日期", "批复日期", ""));
      }
      if (!rows.isEmpty()) {
        Map<String, Object> head = head(report);
        head.put("条", rows);
        reports.add(head);
      }
    }
    return reports;
  }

  private static Map<String, Object> lack(Demand demand) {
    String facts = demand.lacking().stream().map(Fact::words).collect(Collectors.joining("、"));
    String note = demand.annexed() ? "体例许可以附件公开" : "";
    return lack(
        demand.kind().word(),
        demand.name(),
        Stream.of(facts.isEmpty() ? "" : "缺 " + facts, note)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("；")));
  }

  private static Map<String, Object> lack(String kind, String name, String why) {
    return Map.of("种类", kind, "名称", name, "说明", why);
  }
}
