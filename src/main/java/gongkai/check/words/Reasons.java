package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reasons and purposes that say nothing, or say twice what they are. */
final class Reasons implements Rule {
  private static final About ABOUT =
      new About(
          "文字-10",
          Severity.WARNING,
          "原因、用途写了就有内容，不重复句子里已有的“主要原因是”“主要用于”",
          "部门决算公开格式：增减变化说明主要原因，与上年持平或没有发生的可以不写");

  private static final String NONE = "(?:无|没有)(?=[。；，,;\\n]|$|该项|此项|相关)";

  private static final Finder SAYS_NOTHING =
      Finder.of(
          "原因(?:是|为)[：:]?\\s*(?=[。；，,;])|原因(?:是|为)[：:]?\\s*"
              + NONE
              + "|原因(?:是|为)[：:]?\\s*(?:主要)?(?:变动)?原因|用于[：:]?\\s*(?:[。；，,;]|"
              + NONE
              + ")|用于(?:主要)?用于");

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?:(?:无|没有|暂无)(?:(?:该项|此项|相关)(?:支出|费用|情况)?)?|不涉及|[/\\\\—－-]+)(?:（[^）]*）)?[。.]?");

  /** What the sentence of the form already says before a value of that term. */
  private static final Map<String, Pattern> SAID =
      Map.of(
          "原因", Pattern.compile("(?:较?上年)?(?:增减)?(?:主要)?(?:变动)?(?:的)?(?:主要)?原因(?:[是为：:]|在于)"),
          "用途", Pattern.compile("(?:主要)?(?:是)?用于(?!于)"),
          "综述", Pattern.compile("(?:绩效)?(?:自评)?综述"),
          "内容", Pattern.compile("(?:具体)?内容(?:包括|[是为：:])"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        SAYS_NOTHING,
        (passage, match) ->
            verdicts.broken(
                passage,
                match.start(),
                match.group(),
                "“" + passage.around(match.start(), match.end()) + "”没有说出内容",
                "写上内容，或删去这一句"));
    for (Passage passage : Words.of(subject)) {
      if (passage.kind() == Passage.Kind.REMARK) {
        remark(passage, verdicts);
      }
    }
  }

  private static void remark(Passage passage, Verdicts verdicts) {
    String words = passage.words().strip();
    if (EMPTY.matcher(words).matches()) {
      verdicts.broken(
          passage, 0, words, "“" + passage.term() + "”只写了“" + words + "”", "没有就删去这一行，句子里便不提");
      return;
    }
    Pattern said = SAID.get(passage.term());
    if (said != null) {
      Matcher matcher = said.matcher(words);
      if (matcher.lookingAt()) {
        verdicts.broken(
            passage, 0, matcher.group(), "“" + matcher.group() + "”在句子里已经有了，会印两遍", "从内容写起");
      }
    }
  }
}
