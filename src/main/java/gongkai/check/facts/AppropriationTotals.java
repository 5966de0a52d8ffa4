package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开04 and 05 against 公开01 and 03. */
public final class AppropriationTotals implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-44",
          Severity.ERROR,
          "财政拨款的总计、支出、结转和“三公”经费不大于全部资金的",
          "公开04、09表与公开01表：财政拨款是全部资金的一部分，“三公”经费是支出的一部分");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.atMost(List.of("财政拨款.收支总计.本年"), "收支总计.本年");
    verdicts.atMost(List.of("财政拨款.本年支出合计"), "支出.本年支出合计");
    verdicts.atMost(List.of("三公经费.决算"), "支出.本年支出合计");
    verdicts.atMost(Columns.in(Columns.FUNDS, "基本支出"), "支出.基本支出");
    verdicts.atMost(Columns.in(Columns.FUNDS, "项目支出"), "支出.项目支出");
    verdicts.atMost(List.of("财政拨款.年初结转和结余"), "收入.年初结转和结余");
    verdicts.atMost(List.of("财政拨款.年末结转和结余"), "支出.年末结转和结余");
  }
}
