package gongkai.check.facts;

import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import java.util.List;
import java.util.Optional;

/** Numbers of things: what amounts do with rounding, these do without. */
final class Counts {
  private Counts() {}

  /** A total must be the sum of its parts; silent unless all are given. */
  static void sum(Subject subject, Verdicts verdicts, String total, List<String> parts) {
    compare(subject, verdicts, total, parts, true);
  }

  /** Parts must not be more than the total; silent unless all are given. */
  static void atMost(Subject subject, Verdicts verdicts, String total, List<String> parts) {
    compare(subject, verdicts, total, parts, false);
  }

  private static void compare(
      Subject subject, Verdicts verdicts, String total, List<String> parts, boolean whole) {
    List<Integer> given = parts.stream().flatMap(p -> subject.count(p).stream()).toList();
    Optional<Integer> stated = subject.count(total);
    if (given.isEmpty() || given.size() < parts.size() || stated.isEmpty()) {
      return;
    }
    int sum = given.stream().mapToInt(Integer::intValue).sum();
    if (sum > stated.get() || whole && sum < stated.get()) {
      verdicts.broken(total, "“" + total + "”为 " + stated.get() + "，各部分相加为 " + sum, "核对总数与各部分");
    }
  }
}
