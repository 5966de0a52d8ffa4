package gongkai.review;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, by bureau: in its data, and in the documents of its reports. */
final class Bureaus {
  private static final List<String> FOLDERS = List.of("data/", "content/reports/");

  /** What belongs to no bureau: formats, themes, the site's own files. */
  private static final String NONE = "";

  private static final String SITE = "全站（网站设置、体例、主题、科目）";

  private final Review review;

  /** Folder → what was found, of every bureau, and of none if there is any. */
  private final Map<String, Outcome> all = new LinkedHashMap<>();

  Bureaus(Review review) {
    this.review = review;
    Outcome outcome = review.outcome();
    Map<String, List<Finding>> findings =
        outcome.findings().stream().collect(Collectors.groupingBy(this::slug));
    Map<String, List<Silenced>> silenced =
        outcome.silenced().stream().collect(Collectors.groupingBy(s -> slug(s.finding())));
    Map<String, Long> reports =
        review.reports().stream()
            .collect(Collectors.groupingBy(Standing::slug, Collectors.counting()));
    Stream.concat(review.bureaus().keySet().stream(), Stream.of(NONE))
        .filter(s -> !s.equals(NONE) || findings.containsKey(NONE) || silenced.containsKey(NONE))
        .forEach(
            s ->
                all.put(
                    s,
                    new Outcome(
                        findings.getOrDefault(s, List.of()),
                        silenced.getOrDefault(s, List.of()),
                        reports.getOrDefault(s, 0L).intValue())));
  }

  String name(String slug) {
    return slug.equals(NONE) ? SITE : review.bureaus().getOrDefault(slug, slug);
  }

  /** The folder of the bureau that a file belongs to, or {@link #NONE}. */
  private String slug(Finding finding) {
    String file = finding.at().file();
    return FOLDERS.stream()
        .filter(file::startsWith)
        .map(folder -> file.substring(folder.length()).split("/")[0])
        .filter(review.bureaus()::containsKey)
        .findFirst()
        .orElse(NONE);
  }

  /** How much was found of each. */
  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    all.forEach((slug, outcome) -> rows.add(row(slug, name(slug), outcome)));
    return rows;
  }

  Map<String, Object> total() {
    return row(NONE, "合计", review.outcome());
  }

  private static Map<String, Object> row(String slug, String name, Outcome outcome) {
    Map<String, Object> row = ReviewPage.counts(outcome);
    row.put("名称", name);
    row.put("锚", anchor(slug));
    row.put("有问题", !outcome.findings().isEmpty());
    row.put("报告", outcome.reports());
    return row;
  }

  private static String anchor(String slug) {
    return "b-" + slug;
  }

  /** What was found, by bureau and rule; the weightiest first. */
  List<Map<String, Object>> findings() {
    List<Map<String, Object>> bureaus = new ArrayList<>();
    all.forEach(
        (slug, outcome) -> {
          if (!outcome.findings().isEmpty()) {
            Map<String, Object> bureau = new LinkedHashMap<>();
            bureau.put("名称", name(slug));
            bureau.put("锚", anchor(slug));
            bureau.put("组", groups(outcome.findings()));
            bureaus.add(bureau);
          }
        });
    return bureaus;
  }

  /** Findings of one rule and one weight. */
  private record Group(Severity severity, String rule) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::severity).thenComparing(Group::rule);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private static List<Map<String, Object>> groups(List<Finding> findings) {
    Map<Group, List<Finding>> groups = new TreeMap<>();
    findings.forEach(
        f ->
            groups
                .computeIfAbsent(new Group(f.severity(), f.rule()), g -> new ArrayList<>())
                .add(f));
    List<Map<String, Object>> rows = new ArrayList<>();
    groups.forEach(
        (group, own) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("级别", group.severity().word());
          row.put("规则", group.rule());
          row.put("要求", Told.about(group.rule()).demand());
          row.put("条", own.stream().map(Told::finding).toList());
          rows.add(row);
        });
    return rows;
  }
}
