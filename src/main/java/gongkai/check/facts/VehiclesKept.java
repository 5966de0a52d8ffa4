package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.Optional;

/** Cars kept, cars owned and what running them costs. */
public final class VehiclesKept implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-57", Severity.WARNING, "公务用车保有量不超过国有资产里的车辆，没有车没有运行维护费", "“三公”经费支出决算具体情况与国有资产占用情况");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    String cars = "三公经费.公务用车购置及运行维护费";
    String kept = cars + ".保有量";
    Optional<Integer> own = subject.count(kept);
    Optional<Integer> all = subject.count("国有资产.车辆合计");
    if (own.isPresent() && all.isPresent() && own.get() > all.get()) {
      verdicts.broken(kept, "保有量为 " + own.get() + "，国有资产的车辆合计为 " + all.get(), "核对这两处");
    }
    String running = cars + ".公务用车运行维护费.决算";
    subject
        .amount(running)
        .filter(cost -> cost.signum() > 0 && own.equals(Optional.of(0)))
        .ifPresent(
            cost -> verdicts.broken(running, "保有量为 0，运行维护费为 " + cost, "核对；租用等确有其事的，在“检查”里说明"));
  }
}
