package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** What looks like a blank of the form, but may be meant. */
final class PossibleBlanks implements Rule {
  private static final About ABOUT =
      new About(
          "文字-02",
          Severity.WARNING,
          "没有像是留待填写的地方",
          "同文字-01；空的引号括号、省略号加括号、“（具体项目）”、没有数的“%”“万元”也是格式留给部门填写的");

  private static final String WHAT_TO_SAY = "[（(][^（）()\\n]{0,4}具体(?:项目|内容|事项|金额|情况|用途|原因)";

  private static final Finder BLANK =
      Finder.of(
          "(?<![A-Za-z0-9])[XＸ×]{2,}(?!\\s*(?:年|"
              + Words.UNIT
              + "))(?![A-Za-z0-9])|"
              + WHAT_TO_SAY
              + "[^（）()\\n见详附下如]{0,6}[）)]|[“《（【〔][\\s\\u3000]*[”》）】〕]"
              + "|…{1,2}\\s*[（(](?!略|省略|下略)[^（）()\\n]*[）)]|(?:如|主要是|包括)…{1,2}");

  private static final Finder NUMBER_MISSING =
      Finder.of(
          "(?:占|增长|下降|降低|上升|完成(?:年初|全年|调整)?预算数?的?)\\s*[%％]"
              + "|(?:支出|收入|预算数?|决算数?|总额|增加|减少)(?:均?为|了)?\\s*[万亿]元"
              + "(?!户|以上|以下|左右|级|GDP|产值|地区|工业|生产)");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      Stars.in(passage.words()).stream()
          .filter(stars -> !stars.certain())
          .forEach(stars -> tell(verdicts, passage, stars.start(), stars.end()));
    }
    Words.each(subject, BLANK, (p, match) -> tell(verdicts, p, match.start(), match.end()));
    Words.each(
        subject,
        NUMBER_MISSING,
        (passage, match) -> {
          if (!Words.inTable(passage, match)) {
            tell(verdicts, passage, match.start(), match.end());
          }
        });
  }

  private static void tell(Verdicts verdicts, Passage passage, int start, int end) {
    String found = passage.written().substring(start, end);
    verdicts.broken(passage, start, found, "“" + passage.around(start, end) + "”像是没有填完", "填上，或删去");
  }
}
