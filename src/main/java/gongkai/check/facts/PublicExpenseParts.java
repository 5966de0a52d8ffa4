package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开09, budget, actual and last year. */
public final class PublicExpenseParts implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-18",
          Severity.ERROR,
          "“三公”经费等于三项之和，公务用车费等于购置费与运行维护费之和",
          "公开09表：合计为因公出国（境）费、公务用车购置及运行维护费、公务接待费的合计；公务用车小计为购置费与运行维护费的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  private static final String ALL = "三公经费";
  private static final String CARS = ALL + ".公务用车购置及运行维护费";

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String phase : List.of("全年预算", "决算", "上年")) {
      String end = "." + phase;
      verdicts.sum(ALL + end, List.of(ALL + ".因公出国（境）费" + end, CARS + end, ALL + ".公务接待费" + end));
      verdicts.sum(CARS + end, List.of(CARS + ".公务用车购置费" + end, CARS + ".公务用车运行维护费" + end));
    }
  }
}
