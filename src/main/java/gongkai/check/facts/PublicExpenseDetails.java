package gongkai.check.facts;

import gongkai.account.Receptions;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.util.List;
import java.util.Optional;

/** What the text says below the three public expenses. */
public final class PublicExpenseDetails implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-39",
          Severity.ERROR,
          "公务接待费等于国内、外事之和；明细不超过所属的数",
          "“三公”经费支出决算具体情况：公务接待费包括国内公务接待和外事接待；购置费为各型车辆金额的合计");

  private static final String RECEPTIONS = "三公经费.公务接待费";
  private static final String PURCHASE = "三公经费.公务用车购置及运行维护费.公务用车购置费";

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.sum(RECEPTIONS + ".决算", List.of(RECEPTIONS + ".国内.决算", RECEPTIONS + ".外事.决算"));
    List<String> kinds =
        subject.lines(PURCHASE + ".购置车型").keySet().stream()
            .map(kind -> PURCHASE + ".购置车型." + kind + ".金额")
            .toList();
    verdicts.atMost(kinds, PURCHASE + ".决算");
    for (String guests : List.of("国内", "外事")) {
      occasions(subject, verdicts, RECEPTIONS + "." + guests);
    }
  }

  private static void occasions(Subject subject, Verdicts verdicts, String guests) {
    List<?> list = subject.list(guests + ".明细");
    List<Amount> each =
        list.stream()
            .flatMap(o -> ((Receptions.Occasion) o).yuan().stream())
            .map(yuan -> new Amount(yuan, Unit.YUAN))
            .toList();
    Optional<Amount> whole = subject.amount(guests + ".决算");
    if (each.isEmpty() || whole.isEmpty()) {
      return;
    }
    Amount sum = Amount.sum(each);
    Amount most = whole.get().in(Unit.YUAN);
    if (sum.interval().low().compareTo(most.interval().high()) > 0) {
      verdicts.broken(guests + ".明细", "明细相加为 " + sum + " 元，大于“决算”的 " + most + " 元", "核对明细，单位是元");
    }
  }
}
