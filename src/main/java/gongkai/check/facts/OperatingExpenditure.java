package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 机关运行经费 against 公开06. */
public final class OperatingExpenditure implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-41",
          Severity.ERROR,
          "机关运行经费不大于一般公共预算的公用经费",
          "机关运行经费：行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的公用经费");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.atMost(List.of("机关运行经费.本年"), "一般公共预算财政拨款.公用经费");
  }
}
