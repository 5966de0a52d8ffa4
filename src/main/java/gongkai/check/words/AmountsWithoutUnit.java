package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** An amount that says neither 元 nor 万元. */
final class AmountsWithoutUnit implements Rule {
  private static final About ABOUT =
      new About(
          "文字-08",
          Severity.WARNING,
          "每个金额都写单位",
          "地方预决算公开操作规程（财预〔2016〕143号）：公开应当准确、形式规范；同一份报告里元与万元不混用");

  /** Two decimals are money; what follows must end the amount, not go on with a list of them. */
  private static final Finder AMOUNT =
      Finder.of(
          "(?:支出|收入|决算|预算|总额|金额|经费|资金|收支总计|收、支总计|结余)(?:决算|预算)?数?(?:合计|总计|总额)?"
              + "(?:均?为|共计|共|达到?|计|：|:)?\\s*(\\d[\\d,]*\\.\\d{2})(?![\\d.])(?=\\s*(?:[。；）)]|\\z|[，,](?!\\s*\\d)))");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        AMOUNT,
        (passage, match) -> {
          if (!Words.inTable(passage, match)) {
            verdicts.broken(
                passage,
                match.start(1),
                match.group(1),
                "“" + passage.around(match.start(), match.end()) + "”没有单位",
                "写上元或万元");
          }
        });
  }
}
