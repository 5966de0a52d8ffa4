package gongkai.check.complete;

import gongkai.account.Remark;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moved against last year, and public expenses that differ from their budget, have a reason.
 */
public final class ReasonsGiven implements Rule {
  private static final About ABOUT =
      new About(
          "完整-04",
          Severity.WARNING,
          "有增减的都说明原因",
          "财预〔2016〕143号《地方预决算公开操作规程》：说明收支增减变化情况和“三公”经费增减变化的原因");

  private static final String PUBLIC_EXPENSES = "三公经费";

  private static final List<String> COMPARED =
      List.of("收支总计", "财政拨款.收支总计", "一般公共预算财政拨款.支出", "政府性基金预算财政拨款.支出", "国有资本经营预算财政拨款.支出", "机关运行经费");

  private static final List<String> PUBLIC_EXPENSE_PARTS =
      List.of(
          PUBLIC_EXPENSES + ".因公出国（境）费",
          PUBLIC_EXPENSES + ".公务用车购置及运行维护费",
          PUBLIC_EXPENSES + ".公务接待费");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Stream<String> others =
        subject.fact("其他事项", Map.class).stream()
            .flatMap(facts -> ((Map<?, ?>) facts).keySet().stream())
            .map(name -> "其他事项." + name);
    Stream.of(COMPARED.stream(), publicExpenses(subject), others)
        .flatMap(paths -> paths)
        .filter(path -> subject.fact(path + ".原因", Remark.class).isEmpty())
        .forEach(path -> moved(path, subject).ifPresent(how -> tell(path, how, verdicts)));
  }

  /** The parts that moved explain the whole; where none is known to have, it is on its own. */
  private static Stream<String> publicExpenses(Subject subject) {
    List<String> parts =
        PUBLIC_EXPENSE_PARTS.stream().filter(part -> moved(part, subject).isPresent()).toList();
    return parts.isEmpty() ? Stream.of(PUBLIC_EXPENSES) : parts.stream();
  }

  private static void tell(String path, String how, Verdicts verdicts) {
    verdicts.missing(path + ".原因", "“" + path + "”" + how + "，没有写原因", "写上“原因”");
  }

  private static Optional<String> moved(String path, Subject subject) {
    Optional<String> change =
        subject
            .fact(path + ".变动", Change.class)
            .filter(c -> c.direction() != Change.Direction.LEVEL)
            .map(c -> "比上年" + (c.direction() == Change.Direction.UP ? "增加 " : "减少 ") + gap(c));
    return path.startsWith(PUBLIC_EXPENSES)
        ? change.or(() -> againstBudget(path, subject))
        : change;
  }

  private static Amount gap(Change change) {
    return change.difference().abs();
  }

  private static Optional<String> againstBudget(String path, Subject subject) {
    Optional<Amount> actual = subject.amount(path + ".决算");
    return subject
        .amount(path + ".全年预算")
        .filter(budget -> actual.isPresent() && !actual.get().sameAs(budget))
        .map(budget -> "决算 " + actual.get() + " 与全年预算 " + budget + " 不同");
  }
}
