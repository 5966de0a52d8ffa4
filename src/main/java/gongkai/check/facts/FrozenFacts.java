package gongkai.check.facts;

import gongkai.account.Correction;
import gongkai.account.Facts;
import gongkai.account.Facts.Fact;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was made public stays, or is corrected in the open. */
public final class FrozenFacts implements Rule {
  private static final String CORRECTIONS = "更正";

  @Override
  public About about() {
    return new About(
        "归档-01", Severity.ERROR, "归档过的事实不再改变，除非报告里写了新的更正；写过的更正一直保留", "预决算信息“保持长期公开状态，方便公众查询”");
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    if (subject.past().isNone()) {
      return;
    }
    Facts before = Facts.parse(subject.past().latest());
    Facts now = Facts.of(subject.report(), path -> subject.places().find(path).isPresent());
    Set<String> kept = corrections(before);
    Set<String> all = corrections(now);
    if (!all.containsAll(kept)) {
      verdicts.broken(
          CORRECTIONS, "归档 " + subject.past().lastFreeze() + " 里的更正不见了", "更正要随报告一直保留，恢复它");
    }
    List<String> fresh =
        subject.report().corrections().stream()
            .filter(correction -> !kept.contains(text(correction)))
            .map(Correction::fact)
            .toList();
    tell(changes(before, now), before, now, fresh, subject, verdicts);
  }

  private static void tell(
      SortedSet<String> changes,
      Facts before,
      Facts now,
      List<String> fresh,
      Subject subject,
      Verdicts verdicts) {
    List<String> stated =
        changes.stream().filter(path -> isStated(path, before) || isStated(path, now)).toList();
    // What is computed follows from what is stated; it is told only where nothing stated changed.
    for (String path : stated.isEmpty() ? changes.stream().limit(1).toList() : stated) {
      if (fresh.stream().noneMatch(fact -> covers(fact, path))) {
        verdicts.broken(
            path,
            "“"
                + path
                + "”在归档 "
                + subject.past().lastFreeze()
                + " 里是"
                + value(path, before)
                + "，现在是"
                + value(path, now),
            "恢复原来的；若确要更正，在“更正”里加一条，写“事项: " + path + "”");
      }
    }
  }

  private static SortedSet<String> changes(Facts before, Facts now) {
    SortedSet<String> paths = new TreeSet<>(before.all().keySet());
    paths.addAll(now.all().keySet());
    paths.removeIf(
        path ->
            path.startsWith(CORRECTIONS + ".")
                || find(path, before).map(Fact::value).equals(find(path, now).map(Fact::value)));
    return paths;
  }

  private static Optional<Fact> find(String path, Facts facts) {
    return Optional.ofNullable(facts.all().get(path));
  }

  private static boolean isStated(String path, Facts facts) {
    return find(path, facts).map(Fact::stated).orElse(false);
  }

  private static String value(String path, Facts facts) {
    return find(path, facts).map(fact -> " " + fact.value()).orElse("没有的");
  }

  /** Each correction as one text. */
  private static Set<String> corrections(Facts facts) {
    TreeMap<String, StringBuilder> texts = new TreeMap<>();
    facts
        .all()
        .forEach(
            (path, fact) -> {
              String[] steps = path.split("\\.");
              if (steps.length == 3 && steps[0].equals(CORRECTIONS)) {
                texts
                    .computeIfAbsent(steps[1], n -> new StringBuilder())
                    .append(steps[2] + "=" + fact.value() + "\n");
              }
            });
    return texts.values().stream().map(StringBuilder::toString).collect(Collectors.toSet());
  }

  private static String text(Correction correction) {
    TreeMap<String, String> parts = new TreeMap<>();
    parts.put("日期", correction.date().toString());
    parts.put("事项", correction.fact());
    correction.before().ifPresent(value -> parts.put("原值", value));
    correction.after().ifPresent(value -> parts.put("现值", value));
    parts.put("原因", correction.reason().markdown());
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Whether a correction speaks of a fact: it names its path, or that of something it is part of,
   * or it uses every word of the path.
   */
  private static boolean covers(String correction, String path) {
    if (path.equals(correction) || path.startsWith(correction + ".")) {
      return true;
    }
    String words = plain(correction);
    return Arrays.stream(path.split("\\."))
        .filter(step -> !step.equals("科目"))
        .allMatch(step -> words.contains(plain(step)));
  }

  private static String plain(String words) {
    return words.replaceAll("[“”\"《》\\s]", "");
  }
}
