package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.List;

/** 公开04, row by row of the right side. */
public final class AppropriationRows implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-10", Severity.ERROR, "财政拨款的每一类支出等于三本预算之和", "公开04表：合计为一般公共预算、政府性基金预算、国有资本经营预算财政拨款的合计");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.sum("财政拨款.本年支出合计", Columns.in(Columns.FUNDS, "支出.本年"));
    for (String code : subject.lines("财政拨款.科目").keySet()) {
      row(subject, verdicts, code);
    }
  }

  private static void row(Subject subject, Verdicts verdicts, String code) {
    String total = "财政拨款.科目." + code;
    List<String> parts = Columns.in(Columns.FUNDS, "科目." + code + ".支出");
    if (parts.stream().allMatch(subject::isNothing) && !isZero(subject, total)) {
      verdicts.broken(total, "三本预算里都没有科目 " + code, "核对编码，或在所属的预算里补上这一科目");
    } else if (parts.stream().allMatch(part -> isKnown(subject, part))) {
      verdicts.sumOfGiven(total, parts);
    }
  }

  private static boolean isKnown(Subject subject, String path) {
    return subject.isNothing(path) || subject.amount(path).isPresent();
  }

  private static boolean isZero(Subject subject, String path) {
    return subject.amount(path).filter(Amount::isZero).isPresent();
  }
}
