package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Blanks of the form that were not filled in, where nothing else can be meant. */
final class UnfilledBlanks implements Rule {
  private static final About ABOUT =
      new About(
          "文字-01",
          Severity.ERROR,
          "没有留着没填的空白",
          "地方预决算公开操作规程（财预〔2016〕143号）：公开应当准确、形式规范；格式里的“**”“XX”“___”是留给部门填写的");

  private static final Finder BLANK =
      Finder.of(
          "(?<![A-Za-z])[XxＸ×]{2,}\\s*(?:年|"
              + Words.UNIT
              + ")|(?<!_)__\\s*"
              + Words.UNIT
              + "|(?<!_)_{3,}|[\\[【（(](?:请填写|请输入|请补充|待填|待补充)[^\\]】）)\\n]{0,20}[\\]】）)](?!\\()");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      Stars.in(passage.words()).stream()
          .filter(Stars::certain)
          .forEach(stars -> tell(verdicts, passage, stars.start(), stars.end()));
    }
    Words.each(
        subject,
        BLANK,
        (passage, match) -> {
          if (!passage.line(match.start()).matches("[ _]*")) {
            tell(verdicts, passage, match.start(), match.end());
          }
        });
  }

  private static void tell(Verdicts verdicts, Passage passage, int start, int end) {
    String found = passage.written().substring(start, end);
    verdicts.broken(
        passage, start, found, "“" + passage.around(start, end) + "”里有没填的空白", "填上；没有发生的写 0，或删去这一句");
  }
}
