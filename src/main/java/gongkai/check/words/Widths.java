package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Digits as wide as Chinese characters, and Western signs between them. Told once a passage. */
final class Widths implements Rule {
  private static final About ABOUT =
      new About(
          "文字-15",
          Severity.NOTE,
          "数字、字母用半角，汉字之间的标点用全角",
          "GB/T 15835—2011《出版物上数字用法》、GB/T 15834—2011《标点符号用法》；半角数字才能检索和复制");

  private static final Finder WIDE = Finder.of("[０-９Ａ-Ｚａ-ｚ．]*[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．]*");
  private static final Finder WESTERN =
      Finder.of(
          "(?<![^\\p{IsHan}”）》])[,;:?!](?=[\\p{IsHan}“（《])|(?<![^\\p{IsHan}])\\([^()\\n]*\\p{IsHan}[^()\\n]*\\)");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      tell(passage, WIDE, "处全角的数字或字母", verdicts);
      tell(passage, WESTERN, "处汉字之间的半角标点", verdicts);
    }
  }

  private static void tell(Passage passage, Finder finder, String what, Verdicts verdicts) {
    List<MatchResult> found = new ArrayList<>();
    finder.each(passage, (p, match) -> found.add(match));
    if (!found.isEmpty()) {
      MatchResult first = found.get(0);
      verdicts.broken(
          passage,
          first.start(),
          first.group(),
          "有 "
              + found.size()
              + " "
              + what
              + "，如“"
              + passage.around(first.start(), first.end())
              + "”",
          finder == WIDE ? "改为半角" : "改为全角");
    }
  }
}
