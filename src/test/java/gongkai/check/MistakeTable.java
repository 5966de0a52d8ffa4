package gongkai.check;

import gongkai.check.ConsistentReports.Draft;
import gongkai.check.Mistake.Made;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What becomes of many single mistakes in reports that state some of their figures. */
final class MistakeTable {
  /** Rules that name a figure without judging it: that a reason is missing. */
  private static final Set<String> WITH_FIGURES = Set.of("完整-04", "完整-05");

  private static final Mistake[] KINDS = Mistake.values();

  /** How a mistake is met. */
  private enum Outcome {
    ERROR,
    WARNING,
    NOTE,
    NOTHING
  }

  /** What became of one mistake. */
  private record Result(Mistake kind, Made made, Outcome outcome, List<Finding> findings) {}

  private final List<Result> results = new ArrayList<>();

  private MistakeTable() {}

  /** So many mistakes, each kind as often as the others where it can be made. */
  static MistakeTable of(int count) {
    MistakeTable table = new MistakeTable();
    for (long seed = 0; table.results.size() < count; seed++) {
      table.mistake(KINDS[(int) (seed % KINDS.length)], seed);
    }
    return table;
  }

  private void mistake(Mistake kind, long seed) {
    Random random = new Random(seed);
    Draft draft = ConsistentReports.of(seed, false);
    List<String> places = kind.places(draft);
    if (places.isEmpty()) {
      return;
    }
    kind.make(draft, places.get(random.nextInt(places.size())), random)
        .ifPresent(made -> results.add(result(kind, draft, made)));
  }

  private static Result result(Mistake kind, Draft draft, Made made) {
    Set<String> before =
        findings(draft).stream().map(f -> f.rule() + f.message()).collect(Collectors.toSet());
    List<Finding> told =
        findings(made.draft()).stream()
            .filter(f -> !before.contains(f.rule() + f.message()))
            .toList();
    Outcome outcome =
        told.stream()
            .map(Finding::severity)
            .min(Severity::compareTo)
            .map(severity -> Outcome.valueOf(severity.name()))
            .orElse(Outcome.NOTHING);
    return new Result(kind, made, outcome, told);
  }

  private static List<Finding> findings(Draft draft) {
    return Checks.of(ConsistentReportsTest.subject(draft)).findings().stream()
        .filter(f -> !WITH_FIGURES.contains(f.rule()))
        .toList();
  }

  /** How many in a hundred were told of as an error or a warning. */
  int share() {
    return (int) (100 * results.stream().filter(MistakeTable::isTold).count() / results.size());
  }

  private static boolean isTold(Result result) {
    return result.outcome() == Outcome.ERROR || result.outcome() == Outcome.WARNING;
  }

  String markdown() {
    long once =
        results.stream()
            .filter(MistakeTable::isTold)
            .filter(
                r -> r.findings().stream().filter(f -> f.severity() != Severity.NOTE).count() == 1)
            .count();
    long told = results.stream().filter(MistakeTable::isTold).count();
    List<Result> amounts = results.stream().filter(r -> r.kind().isOfAmount()).toList();
    long toldAmounts = amounts.stream().filter(MistakeTable::isTold).count();
    StringBuilder text = new StringBuilder(HEAD);
    text.append("\n共 ").append(results.size()).append(" 处错误，报出 ").append(told);
    text.append("（").append(share()).append("%），其中 ").append(once).append(" 处只报一条。");
    text.append("其中金额写错的（前五种）").append(amounts.size()).append(" 处，报出 ").append(toldAmounts);
    text.append("（").append(100 * toldAmounts / amounts.size()).append("%）。\n\n");
    text.append(
        "| 错误 | 处 | 报错误 | 只报警告 | 只有提示 | 没有发现 | 报出它的规则（次数） |\n|---|--:|--:|--:|--:|--:|---|\n");
    kinds().forEach((kind, rows) -> text.append(row(kind, rows)));
    text.append("\n## 没有报出的\n\n| 原因 | 处 | 例 |\n|---|--:|---|\n");
    reasons().entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .forEach(
            e ->
                text.append("| ")
                    .append(e.getKey())
                    .append(" | ")
                    .append(e.getValue().size())
                    .append(" | ")
                    .append(example(e.getValue().get(0)))
                    .append(" |\n"));
    return text.toString();
  }

  private Map<Mistake, List<Result>> kinds() {
    Map<Mistake, List<Result>> kinds = new EnumMap<>(Mistake.class);
    results.forEach(r -> kinds.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
    return kinds;
  }

  private static String row(Mistake kind, List<Result> rows) {
    StringBuilder row = new StringBuilder("| " + kind.words() + " | " + rows.size());
    for (Outcome outcome : Outcome.values()) {
      row.append(" | ").append(rows.stream().filter(r -> r.outcome() == outcome).count());
    }
    Map<String, Integer> rules = new TreeMap<>();
    rows.stream()
        .flatMap(
            r ->
                r.findings().stream()
                    .filter(f -> f.severity() != Severity.NOTE)
                    .map(f -> f.rule().replace("勾稽-", ""))
                    .distinct())
        .forEach(rule -> rules.merge(rule, 1, Integer::sum));
    String names =
        rules.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(e -> e.getKey() + "（" + e.getValue() + "）")
            .collect(Collectors.joining(" "));
    return row + " | " + names + " |\n";
  }

  private Map<String, List<Result>> reasons() {
    Map<String, List<Result>> reasons = new TreeMap<>();
    results.stream()
        .filter(r -> !isTold(r))
        .forEach(
            r ->
                reasons
                    .computeIfAbsent(
                        Untold.reason(r.kind(), r.made(), r.findings()), k -> new ArrayList<>())
                    .add(r));
    return reasons;
  }

  private static String example(Result result) {
    Made made = result.made();
    Optional<String> fact =
        Optional.of(made.place())
            .filter(place -> place.startsWith("公布"))
            .flatMap(place -> made.draft().report().get(place.replaceFirst("\\.[^.]*$", ".事实")));
    return made.place()
        + fact.map(f -> "（" + f + "）").orElse("")
        + "："
        + made.was()
        + " → "
        + made.is();
  }

  private static final String HEAD =
      """
      # 放进错误，看哪条规则报出

      先随机编出数字完全对得上的报告（以元为准、舍入成万元两位小数，写出的合计、科目、上年、公布的百分比多少不等，像真实的报告一样有尾差），
      确认没有一条错误或警告；再在每份里放进一处错误，看检查报不报、由哪条规则报。本文由下面的命令生成，种子固定：

      ```
      mvn -q test -Dtest=MistakesTest -Dgongkai.mistakes=2000 -Dgongkai.accept=true
      ```

      “报错误”的挡住公开；“只报警告”的提醒人看。一处错误常常使几条关系同时不成立，检查把它们并成一条，在消息末尾列出有关的其他位置，
      所以下表里的规则是出面的那一条。规则编号省去“勾稽-”，内容见 [rules.md](rules.md)。
      """;
}
