package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.stream.IntStream;

/** The budget of a score sheet and the sources of its money. */
public final class ExecutionSources implements Rule {
  private static final String EXECUTION = "部门整体自评表.预算执行";
  private static final About ABOUT =
      new About("绩效-05", Severity.ERROR, "预算总额等于各资金来源之和", "部门整体绩效自评表：部门预算总额按资金来源分列");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    int sources =
        subject
            .report()
            .scores()
            .flatMap(sheet -> sheet.execution())
            .map(execution -> execution.sources().size())
            .orElse(0);
    for (String phase : List.of("年初预算", "全年预算", "执行数")) {
      verdicts.sum(
          EXECUTION + "." + phase,
          IntStream.rangeClosed(1, sources)
              .mapToObj(i -> EXECUTION + ".资金来源." + i + "." + phase)
              .toList());
    }
  }
}
