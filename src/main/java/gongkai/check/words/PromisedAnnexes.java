package gongkai.check.words;

import gongkai.account.Attachment;
import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Annexes that a text sends the reader to. */
final class PromisedAnnexes implements Rule {
  private static final About ABOUT =
      new About("文字-13", Severity.WARNING, "说“详见附件”的，附件在；写“附表”的，表在", "部门决算公开格式：绩效自评报告等作为附件、附表一并公开");

  private static final Finder ANNEX =
      Finder.of("附件 ?((?:\\d{1,2}|[一二三四五六七八九十])(?![\\p{IsHan}\\d]))?(?:《([^》\\n]+)》)?");

  /** The heading of a table, and nothing below it. */
  private static final Finder TABLE =
      Finder.of("(?<![^\\n#* ])附表 ?[：:]([^\\n]*)\\s*(?:\\z|(?=\\n#))");

  private static final int BEFORE = 8;
  private static final Pattern SENDS = Pattern.compile(".*(?:见|后附|附)[^。；，、]*");

  /** An annex of a regulation, named behind its title. */
  private static final Pattern OTHERS = Pattern.compile(".*[》号文]的?");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    List<String> annexes = subject.report().attachments().stream().map(Attachment::name).toList();
    Words.each(
        subject,
        ANNEX,
        (passage, match) -> {
          if (isPromise(passage, match)) {
            missing(match, annexes).ifPresent(what -> tell(verdicts, passage, match, what));
          }
        });
    Words.each(subject, TABLE, (passage, match) -> tell(verdicts, passage, match, "后面没有表"));
  }

  private static boolean isPromise(Passage passage, MatchResult match) {
    int from = Math.max(0, match.start() - BEFORE);
    int line = passage.words().lastIndexOf('\n', match.start() - 1) + 1;
    String before = passage.words().substring(Math.max(from, line), match.start());
    boolean named = match.group(1) != null || match.group(2) != null;
    return !OTHERS.matcher(before).matches() && (named || SENDS.matcher(before).matches());
  }

  private static Optional<String> missing(MatchResult match, List<String> annexes) {
    if (annexes.isEmpty()) {
      return Optional.of("报告没有附件");
    }
    String number = match.group(1);
    if (number != null && new Numeral("%s", number).value() > annexes.size()) {
      return Optional.of("报告只有 " + annexes.size() + " 个附件");
    }
    String title = match.group(2);
    boolean there =
        title == null || annexes.stream().anyMatch(n -> n.contains(title) || title.contains(n));
    return there ? Optional.empty() : Optional.of("附件里没有这一份");
  }

  private static void tell(Verdicts verdicts, Passage passage, MatchResult match, String what) {
    String found = match.group().strip();
    verdicts.broken(
        passage, match.start(), found, "写了“" + Passage.shown(found) + "”，" + what, "补上，或删去这句话");
  }
}
