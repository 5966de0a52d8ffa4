package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开05, 07 and 08, row by row and as a whole. */
public final class FundRows implements Rule {
  private static final About ABOUT =
      new About("勾稽-14", Severity.ERROR, "每一科目的支出等于基本支出与项目支出之和", "公开05、07、08表：小计为基本支出与项目支出的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      verdicts.sum(fund + ".支出.本年", List.of(fund + ".基本支出", fund + ".项目支出"));
      for (String code : subject.lines(fund + ".科目").keySet()) {
        String line = fund + ".科目." + code;
        verdicts.sum(line + ".支出", List.of(line + ".基本支出", line + ".项目支出"));
      }
    }
  }
}
