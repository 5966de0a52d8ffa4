package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was carried forward last year is brought forward this year. */
public final class CarriedOver implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-59",
          Severity.WARNING,
          "年初结转和结余等于上年报告的年末结转和结余",
          "公开01、04、07表：年初结转和结余是上年结转来的；收回、调整过的除外");

  /** Where it is brought forward → where it was carried forward. */
  private static final Map<String, String> PLACES = new TreeMap<>();

  static {
    PLACES.put("收入.年初结转和结余", "支出.年末结转和结余");
    PLACES.put("财政拨款.年初结转和结余", "财政拨款.年末结转和结余");
    Columns.FUNDS.forEach(fund -> PLACES.put(fund + ".年初结转和结余", fund + ".年末结转和结余"));
  }

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    PLACES.forEach((now, before) -> compare(subject, verdicts, now, before));
  }

  private static void compare(Subject subject, Verdicts verdicts, String now, String before) {
    Optional<Amount> brought = subject.amount(now).filter(a -> subject.isStated(now));
    Optional<Amount> carried = subject.previousFact(before, Amount.class);
    if (brought.isPresent() && carried.isPresent() && !brought.get().agreesWith(carried.get())) {
      verdicts.broken(
          now, "年初为 " + brought.get() + "，上年的报告年末为 " + carried.get(), "核对；上年结转被收回或调整过的，在“检查”里说明");
    }
  }
}
