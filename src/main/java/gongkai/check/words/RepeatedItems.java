package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists in a sentence that name one thing twice. */
final class RepeatedItems implements Rule {
  private static final About ABOUT =
      new About("文字-18", Severity.WARNING, "并列的各项不重复", "公开的文字应当准确；重复的一项往往是漏改的另一项");

  /** A list: at least three items between 、. */
  private static final Finder LIST = Finder.of("(?:\\p{IsHan}{3,20}、){2,}\\p{IsHan}{3,20}");

  private static final Pattern MARK = Pattern.compile("、");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        LIST,
        (passage, match) -> {
          Set<String> seen = new HashSet<>();
          MARK.splitAsStream(match.group())
              .filter(item -> !seen.add(item))
              .forEach(item -> tell(passage, match.start(), item, verdicts));
        });
  }

  private static void tell(Passage passage, int start, String item, Verdicts verdicts) {
    verdicts.broken(passage, start, item, "并列里“" + item + "”写了两次", "删去一个，或改成另一项");
  }
}
