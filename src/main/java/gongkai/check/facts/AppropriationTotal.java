package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开04, last line of both sides. */
public final class AppropriationTotal implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-12",
          Severity.ERROR,
          "财政拨款的收入总计与支出总计相等",
          "公开04表：收入总计为本年收入与年初结转和结余的合计，支出总计为本年支出与年末结转和结余的合计，两者相等");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    String total = "财政拨款.收支总计.本年";
    verdicts.sum(total, List.of("收入.财政拨款收入", "财政拨款.年初结转和结余"));
    verdicts.sum(total, List.of("财政拨款.本年支出合计", "财政拨款.年末结转和结余"));
  }
}
