package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.List;
import java.util.SortedMap;

/** Budgets item by item against the whole. */
public final class BudgetSums implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-36",
          Severity.ERROR,
          "各科目的预算相加不大于预算合计",
          "一般公共预算财政拨款支出决算具体情况：逐项写明的预算数是预算合计的组成部分；有预算而没有支出的科目可以不列");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      for (String budget : List.of("年初预算", "全年预算")) {
        List<String> parts =
            leaves(subject.lines(fund + ".科目")).stream()
                .map(code -> fund + ".科目." + code + "." + budget)
                .toList();
        String total = fund + ".支出." + budget;
        if (!parts.isEmpty() && parts.stream().allMatch(p -> subject.amount(p).isPresent())) {
          subject.amount(total).ifPresent(whole -> compare(subject, verdicts, total, whole, parts));
        }
      }
    }
  }

  private static void compare(
      Subject subject, Verdicts verdicts, String total, Amount whole, List<String> parts) {
    Amount sum = Amount.sum(parts.stream().flatMap(p -> subject.amount(p).stream()).toList());
    boolean less = whole.minus(sum).signum() > 0;
    if (less && !whole.agreesWith(sum)) {
      verdicts.note(
          total,
          "各科目的预算相加为 " + sum + "，比合计 " + whole + " 少 " + whole.minus(sum) + "：有预算没有支出的科目没有列出，或有漏填");
    } else {
      verdicts.sumOfGiven(total, parts);
    }
  }

  /** The lines that have no others below them. */
  private static List<String> leaves(SortedMap<String, Object> lines) {
    return lines.keySet().stream()
        .filter(code -> lines.subMap(code + "0", code + "~").isEmpty())
        .toList();
  }
}
