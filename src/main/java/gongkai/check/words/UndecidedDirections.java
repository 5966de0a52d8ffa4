package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** 增加/减少 before an amount: only one of them can be true. */
final class UndecidedDirections implements Rule {
  private static final About ABOUT =
      new About(
          "文字-03",
          Severity.ERROR,
          "数额前的“增加/减少”“增长/下降”等只留一个",
          "部门决算公开格式：收支的增减变化应当说明；格式里的“增加/减少”由部门选定一个");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        Undecided.BEFORE_AMOUNT,
        (passage, match) ->
            verdicts.broken(
                passage,
                match.start(),
                match.group(),
                "“" + passage.around(match.start(), match.end()) + "”没有选定",
                "只留一个；没有变化的写“持平”"));
  }
}
