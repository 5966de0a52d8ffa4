package gongkai.check.complete;

import gongkai.account.FundItem;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.Optional;

/** Items of the general budget that differ from their budget have a reason. */
public final class ItemReasons implements Rule {
  private static final About ABOUT =
      new About(
          "完整-05",
          Severity.WARNING,
          "决算数与预算数不同的项级科目说明原因",
          "省定体例：一般公共预算财政拨款支出具体情况逐项写明决算数与预算数存在差异的主要原因");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    subject.report().generalBudget().stream()
        .flatMap(fund -> fund.items().stream())
        .filter(item -> item.reason().isEmpty())
        .forEach(item -> check(item, verdicts));
  }

  private static void check(FundItem item, Verdicts verdicts) {
    Optional<Amount> budget = item.originalBudget().or(item::revisedBudget);
    String word = item.originalBudget().isPresent() ? "年初预算 " : "全年预算 ";
    if (item.actual().isPresent()
        && budget.isPresent()
        && !item.actual().get().sameAs(budget.get())) {
      verdicts.missing(
          "一般公共预算财政拨款.科目." + item.code() + ".原因",
          item.code()
              + item.itemName().orElse("")
              + "的决算 "
              + item.actual().get()
              + " 与"
              + word
              + budget.get()
              + " 不同，没有写原因",
          "在这一行写上“原因”");
    }
  }
}
