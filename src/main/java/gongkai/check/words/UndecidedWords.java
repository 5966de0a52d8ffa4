package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** The form's alternatives elsewhere. */
final class UndecidedWords implements Rule {
  private static final About ABOUT =
      new About("文字-04", Severity.WARNING, "“大于/小于”“是/否”“有/无”等只留一个", "同文字-03");

  private static final Finder OPEN =
      Finder.of(Undecided.DIRECTION + "(?!" + Undecided.AMOUNT + ")|是[/／]否|有[/／]无|已[/／]未|能[/／]不能");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        OPEN,
        (passage, match) -> {
          // The heading of a column may name both.
          if (!Words.inTable(passage, match)) {
            verdicts.broken(
                passage,
                match.start(),
                match.group(),
                "“" + passage.around(match.start(), match.end()) + "”没有选定",
                "只留一个");
          }
        });
  }
}
