package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.HashSet;
import java.util.Set;

/** Lists in a sentence that name one thing twice. */
final class RepeatedItems implements Rule {
  private static final About ABOUT =
      new About("文字-18", Severity.WARNING, "并列的各项不重复", "公开的文字应当准确；重复的一项往往是漏改的另一项");

  private static final char MARK = '、';

  /** Shorter words are said twice with good reason. */
  private static final int SHORTEST = 3;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      String words = passage.words();
      int first = words.indexOf(MARK);
      if (first >= 0 && words.indexOf(MARK, first + 1) >= 0) {
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
          if (at == words.length() || !isOfList(words.charAt(at))) {
            list(passage, start, at, verdicts);
            start = at + 1;
          }
        }
      }
    }
  }

  private static boolean isOfList(char c) {
    return c == MARK || Character.isIdeographic(c);
  }

  /** What stands between two places, without other signs: a list if it has two marks. */
  private static void list(Passage passage, int start, int end, Verdicts verdicts) {
    int first = passage.words().indexOf(MARK, start);
    if (first < 0 || first >= end || passage.words().lastIndexOf(MARK, end - 1) == first) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int at = start; at < end; ) {
      int mark = passage.words().indexOf(MARK, at);
      String item = passage.words().substring(at, mark < 0 ? end : Math.min(mark, end));
      at += item.length() + 1;
      if (item.length() >= SHORTEST && !seen.add(item)) {
        verdicts.broken(passage, start, item, "并列里“" + item + "”写了两次", "删去一个，或改成另一项");
      }
    }
  }
}
