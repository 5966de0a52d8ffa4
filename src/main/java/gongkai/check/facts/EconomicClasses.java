package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;

/** 公开06, block by block. */
public final class EconomicClasses implements Rule {
  private static final About ABOUT =
      new About("勾稽-15", Severity.ERROR, "经济分类各类等于其各款之和", "公开06表：工资福利支出等各类为其各款的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : Columns.FUNDS) {
      String path = fund + ".经济分类";
      List<String> codes = List.copyOf(subject.lines(path).keySet());
      for (String code : codes) {
        List<String> below =
            codes.stream()
                .filter(c -> c.startsWith(code) && c.length() > code.length())
                .map(c -> path + "." + c)
                .toList();
        verdicts.sumOfGiven(path + "." + code, below);
      }
    }
  }
}
