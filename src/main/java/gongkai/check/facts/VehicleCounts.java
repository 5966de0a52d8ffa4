package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** Numbers of cars. */
public final class VehicleCounts implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-40",
          Severity.ERROR,
          "车辆合计等于各类车辆之和，各型车辆相加不超过总数",
          "国有资产占用情况：车辆合计为各类用车的合计；公务用车保有量、购置数量包括各型车辆");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    String cars = "三公经费.公务用车购置及运行维护费";
    Counts.sum(subject, verdicts, "国有资产.车辆合计", below(subject, "国有资产.车辆", ""));
    Counts.atMost(subject, verdicts, cars + ".保有量", below(subject, cars + ".保有车型", ""));
    String bought = cars + ".公务用车购置费";
    Counts.atMost(subject, verdicts, bought + ".购置数量", below(subject, bought + ".购置车型", ".数量"));
  }

  private static List<String> below(Subject subject, String list, String column) {
    return subject.lines(list).keySet().stream().map(k -> list + "." + k + column).toList();
  }
}
