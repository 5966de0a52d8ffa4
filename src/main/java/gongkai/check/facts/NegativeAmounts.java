package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.List;

/** Amounts below zero. */
public final class NegativeAmounts implements Rule {
  private static final About ABOUT =
      new About("勾稽-61", Severity.WARNING, "金额不写负数", "部门决算各表：收入、支出、预算、结转和结余一般不为负；减少的用“减少”表示");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    subject
        .facts()
        .walk(
            (path, value) -> true,
            (path, value) -> {
              if (value instanceof Amount amount && amount.signum() < 0 && subject.isStated(path)) {
                String message = "金额 " + amount + " 是负数";
                verdicts.unfit(List.of(path), message, "核对正负号；冲减等确有其事的，在“检查”里说明");
              }
            });
  }
}
