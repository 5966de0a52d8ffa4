package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开01, last line of the right side. */
public final class OutlaysTotal implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-04", Severity.ERROR, "支出总计等于本年支出合计、结余分配、年末结转和结余之和，并等于收入总计", "公开01表：收入总计与支出总计相等");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    boolean known =
        subject.amount("支出.本年支出合计").isPresent() && subject.amount("支出.年末结转和结余").isPresent();
    if (known) {
      verdicts.sumOfGiven("收支总计.本年", List.of("支出.本年支出合计", "支出.结余分配", "支出.年末结转和结余"));
    }
  }
}
