package gongkai.check.facts;

import gongkai.check.facts.Claimed.Figure;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Completion rates as printed. */
public final class ClaimedCompletion implements Rule {
  private static final About ABOUT =
      new About("勾稽-34", Severity.ERROR, "公布的完成率等于决算数除以预算数；预算为0的没有完成率", "部门决算情况说明：完成预算……%");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Claimed claimed : Claimed.of(subject)) {
      Optional<BigDecimal> printed = claimed.claim().completion();
      Optional<Figure> actual = claimed.actual();
      Optional<Figure> budget = claimed.budget();
      if (printed.isPresent() && actual.isPresent() && budget.isPresent()) {
        rate(verdicts, claimed, actual.get(), budget.get(), printed.get());
      }
    }
  }

  private static void rate(
      Verdicts verdicts, Claimed claimed, Figure actual, Figure budget, BigDecimal printed) {
    String at = claimed.at("完成率");
    Amount whole = budget.amount();
    if (whole.isZero()) {
      verdicts.broken(at, "预算为 0，没有完成率", "删去百分比");
      return;
    }
    Percentage rate = Percentage.of(printed, actual.amount(), whole);
    if (rate.isImpossible()) {
      verdicts.unfit(List.of(at, actual.path(), budget.path()), rate.message(), "改正完成率，或核对决算数和预算数");
    } else if (!rate.isExact()) {
      verdicts.note(at, rate.message());
    }
  }
}
