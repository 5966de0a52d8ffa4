package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** The glossary against use. */
public final class Glossary implements Rule {
  private static final About ABOUT =
      new About("勾稽-46", Severity.WARNING, "用到的项级科目都有名词解释", "名词解释：逐项解释报告用到的科目（体例的名词解释里列有科目的）");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    if (subject.explained().isEmpty()) {
      return;
    }
    for (String fund : Columns.FUNDS) {
      for (String code : subject.lines(fund + ".科目").keySet()) {
        String line = fund + ".科目." + code;
        boolean used = subject.amount(line + ".支出").filter(a -> !a.isZero()).isPresent();
        if (code.length() == Columns.ITEM_DIGITS && used && !subject.explained().contains(code)) {
          verdicts.broken(line, "体例的名词解释里没有科目 " + code, "在体例的 glossary.yaml 里补上解释");
        }
      }
    }
  }
}
