package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The rates of execution that a score sheet states. */
public final class ExecutionRates implements Rule {
  private static final String EXECUTION = "部门整体自评表.预算执行";
  private static final About ABOUT =
      new About("绩效-04", Severity.ERROR, "执行率等于执行数除以全年预算", "部门整体绩效自评表：执行率为全年执行数与全年预算数之比");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    rate(EXECUTION, subject, verdicts);
    int sources =
        subject
            .report()
            .scores()
            .flatMap(sheet -> sheet.execution())
            .map(execution -> execution.sources().size())
            .orElse(0);
    for (int i = 1; i <= sources; i++) {
      rate(EXECUTION + ".资金来源." + i, subject, verdicts);
    }
  }

  private static void rate(String path, Subject subject, Verdicts verdicts) {
    Optional<BigDecimal> rate = subject.fact(path + ".执行率", BigDecimal.class);
    Optional<Amount> actual = subject.amount(path + ".执行数");
    Optional<Amount> budget = subject.amount(path + ".全年预算");
    if (rate.isEmpty() || actual.isEmpty() || budget.isEmpty()) {
      return;
    }
    if (budget.get().isZero()) {
      verdicts.broken(path + ".执行率", "全年预算为 0，没有执行率", "删去这里的“执行率”");
    } else if (!Share.canBe(rate.get(), actual.get(), budget.get())) {
      verdicts.broken(
          path + ".执行率",
          "执行率为 "
              + rate.get().toPlainString()
              + "%，而执行数 "
              + actual.get()
              + " ÷ 全年预算 "
              + budget.get()
              + " = "
              + percent(actual.get(), budget.get())
              + "%，四舍五入解释不了",
          "核对执行率、执行数与全年预算");
    }
  }

  private static String percent(Amount part, Amount whole) {
    return Share.of(part, whole)
        .orElseThrow()
        .movePointRight(2)
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
