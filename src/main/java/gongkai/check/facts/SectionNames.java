package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of 公开06 in the sentence on basic expenditure. */
public final class SectionNames implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-38",
          Severity.WARNING,
          "人员经费、公用经费列举的科目与公开06表一致",
          "公开06表：人员经费为301、303类，公用经费为302、307、310、399类；列举的是有支出的科目");

  private static final int NAMED = 4;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      listed(subject, verdicts, fund, "人员经费科目", Columns.PERSONNEL);
      listed(subject, verdicts, fund, "公用经费科目", Columns.OPERATING);
    }
  }

  private static void listed(
      Subject subject, Verdicts verdicts, String fund, String list, List<String> classes) {
    String path = fund + "." + list;
    if (!subject.isStated(path)) {
      return;
    }
    List<?> named = subject.list(path);
    Set<String> own = names(subject, classes);
    Set<String> others = names(subject, Columns.others(classes));
    Set<Object> seen = new HashSet<>();
    for (Object name : named) {
      if (!seen.add(name)) {
        verdicts.broken(path, "“" + name + "”列了两次", "删去一个");
      } else if (others.contains(name) && !own.contains(name)) {
        verdicts.broken(path, "“" + name + "”不是" + list.substring(0, 4) + "的科目", "移到另一栏，或删去");
      }
    }
    Map<String, Amount> used = used(subject, fund, classes);
    if (!used.isEmpty()) {
      List<String> left =
          used.keySet().stream()
              .filter(name -> !seen.contains(name))
              .map(n -> "“" + n + "”")
              .toList();
      List<String> idle =
          named.stream()
              .filter(name -> own.contains(name) && !used.containsKey(name))
              .map(name -> "“" + name + "”")
              .distinct()
              .toList();
      if (!left.isEmpty()) {
        verdicts.broken(path, "漏了" + some(left) + "，公开06表里有数", "补上");
      }
      if (!idle.isEmpty()) {
        verdicts.broken(path, some(idle) + "在公开06表里没有数", "删去，或在经济分类里补上");
      }
    }
  }

  private static String some(List<String> names) {
    String few = names.stream().limit(NAMED).collect(Collectors.joining("、"));
    return names.size() > NAMED ? few + "等 " + names.size() + " 款" : few;
  }

  private static Set<String> names(Subject subject, List<String> classes) {
    return subject.classification().economic().entrySet().stream()
        .filter(e -> e.getKey().length() > Columns.CLASS_DIGITS && isOf(e.getKey(), classes))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** The sections (款) that money was spent on, by name. */
  private static Map<String, Amount> used(Subject subject, String fund, List<String> classes) {
    Map<String, Amount> used = new TreeMap<>();
    for (String code : subject.lines(fund + ".经济分类").keySet()) {
      if (code.length() > Columns.CLASS_DIGITS && isOf(code, classes)) {
        subject
            .amount(fund + ".经济分类." + code)
            .filter(amount -> !amount.isZero())
            .ifPresent(
                amount ->
                    subject
                        .classification()
                        .economicName(code)
                        .ifPresent(n -> used.put(n, amount)));
      }
    }
    return used;
  }

  private static boolean isOf(String code, List<String> classes) {
    return classes.contains(code.substring(0, Columns.CLASS_DIGITS));
  }
}
