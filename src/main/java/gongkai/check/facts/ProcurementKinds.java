package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 政府采购. */
public final class ProcurementKinds implements Rule {
  private static final About ABOUT =
      new About("勾稽-42", Severity.ERROR, "政府采购支出总额等于货物、工程、服务支出之和", "政府采购支出情况：总额为货物、工程、服务三项的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.sum("政府采购.总额", Columns.in("政府采购", List.of("货物", "工程", "服务")));
  }
}
