package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Every column of the classified tables, level by level. */
public final class ClassSums implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-07", Severity.ERROR, "合计等于各类之和，类等于各款之和，款等于各项之和", "公开02、03、04、05、07、08表：按功能分类科目逐级汇总");

  private static final List<String> INCOME =
      Stream.concat(Stream.of("本年收入合计"), Columns.INCOME.stream()).toList();

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    columns(subject, verdicts, "收入", INCOME);
    columns(subject, verdicts, "支出", Columns.SPENDING);
    Levels.lines(subject, verdicts, "支出.科目", List.of("支出"));
    Levels.lines(subject, verdicts, "财政拨款.科目", List.of(""));
    for (String fund : Columns.FUNDS) {
      Levels.whole(subject, verdicts, fund + ".支出.本年", fund + ".科目", "支出");
      columns(subject, verdicts, fund, Columns.FUND);
      Levels.lines(subject, verdicts, fund + ".科目", List.of("支出", "本年收入"));
    }
  }

  private static void columns(Subject subject, Verdicts verdicts, String of, List<String> columns) {
    for (String column : columns) {
      Levels.whole(subject, verdicts, of + "." + column, of + ".科目", column);
    }
    Levels.lines(subject, verdicts, of + ".科目", columns);
  }
}
