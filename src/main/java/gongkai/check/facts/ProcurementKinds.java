package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 政府采购. */
public final class ProcurementKinds implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-42",
          Severity.ERROR,
          "政府采购支出总额等于货物、工程、服务之和；授予中小企业的不大于总额，小微企业的不大于中小企业",
          "政府采购支出情况：总额为货物、工程、服务三项的合计；授予中小企业合同金额占总额的比重、小微企业占中小企业的比重不超过100%");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.sum("政府采购.总额", Columns.in("政府采购", List.of("货物", "工程", "服务")));
    verdicts.atMost(List.of("政府采购.授予中小企业合同金额"), "政府采购.总额");
    verdicts.atMost(List.of("政府采购.授予小微企业合同金额"), "政府采购.授予中小企业合同金额");
  }
}
