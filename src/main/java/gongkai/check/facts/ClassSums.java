package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Every column of the classified tables, level by level. */
public final class ClassSums implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-07", Severity.ERROR, "合计等于各类之和，类等于各款之和，款等于各项之和", "公开02、03、04、05、07、08表：按功能分类科目逐级汇总");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    column(subject, verdicts, "收入", "本年收入合计");
    Columns.INCOME.forEach(column -> column(subject, verdicts, "收入", column));
    Levels.lines(subject, verdicts, "支出.科目", "支出");
    Columns.SPENDING.forEach(column -> column(subject, verdicts, "支出", column));
    Levels.lines(subject, verdicts, "财政拨款.科目", "");
    for (String fund : Columns.FUNDS) {
      Levels.whole(subject, verdicts, fund + ".支出.本年", fund + ".科目", "支出");
      Levels.lines(subject, verdicts, fund + ".科目", "支出");
      Levels.lines(subject, verdicts, fund + ".科目", "本年收入");
      Columns.FUND.forEach(column -> column(subject, verdicts, fund, column));
    }
  }

  private static void column(Subject subject, Verdicts verdicts, String of, String column) {
    Levels.whole(subject, verdicts, of + "." + column, of + ".科目", column);
    Levels.lines(subject, verdicts, of + ".科目", column);
  }
}
