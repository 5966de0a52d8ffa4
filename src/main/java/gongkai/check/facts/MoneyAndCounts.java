package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.List;
import java.util.Optional;

/** Money and the things it was spent on. */
public final class MoneyAndCounts implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-56", Severity.WARNING, "有费用就有数量，有数量就有费用", "“三公”经费支出决算具体情况：购置数量、团组数和人次、批次和人次与支出同时说明");

  private static final String CARS = "三公经费.公务用车购置及运行维护费";

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    pair(subject, verdicts, CARS + ".公务用车购置费", "购置数量");
    pair(subject, verdicts, "三公经费.因公出国（境）费", "团组数");
    pair(subject, verdicts, "三公经费.因公出国（境）费", "人次");
    for (String guests : List.of("三公经费.公务接待费.国内", "三公经费.公务接待费.外事")) {
      pair(subject, verdicts, guests, "批次");
      pair(subject, verdicts, guests, "人次");
    }
  }

  private static void pair(Subject subject, Verdicts verdicts, String fact, String thing) {
    Optional<Amount> money = subject.amount(fact + ".决算");
    Optional<Integer> count = subject.count(fact + "." + thing);
    if (money.isPresent() && count.isPresent() && money.get().isZero() != (count.get() == 0)) {
      verdicts.broken(
          fact + "." + thing,
          "“" + fact + "”的决算为 " + money.get() + "，" + thing + "为 " + count.get(),
          "核对；尾款等确有其事的，在“检查”里说明");
    }
  }
}
