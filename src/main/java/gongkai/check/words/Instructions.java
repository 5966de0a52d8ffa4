package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.regex.Pattern;

/** What the form says to those who fill it in. */
final class Instructions implements Rule {
  private static final About ABOUT =
      new About(
          "文字-05", Severity.WARNING, "没有留着格式给填报人的说明", "部门决算公开格式：“（注：……）”“（柱状图）”“范本”等是给填报人看的，公开时删去");

  private static final String NOTE =
      "[（(]\\s*注\\s*[：:](?=[^）)\\n]*(?:(?<![申邀聘提报呈])请(?![示假求])|自行|罗列|据实|删除|不写|可不|填列|填写|口径为全年预算数))[^）)\\n]*[）)]";
  private static final String PICTURE = "[（(]\\s*(?:柱状图|柱形图|饼状图|饼图|环形图|折线图|条形图)\\s*[）)]";
  private static final String REQUEST =
      "请(?:根据|按照?|参照|结合|各部门|自行)[^。；\\n]{0,20}?(?:填|罗列|注明|删除|增减|修改|说明)";

  private static final Finder INSTRUCTION =
      Finder.of(
          String.join(
              "|",
              NOTE,
              PICTURE,
              REQUEST,
              "仅罗列(?:本部门|本单位|实际)",
              "[（(]报告范围[^）)\\n]*[）)]",
              "[（(]?此处(?:填|写明|插入|删除|粘贴)",
              "[<＜][类款项]级[>＞]",
              "不涉及的(?:科目|内容|部门|单位)?(?:不列|可不|请)"));

  /** The end of a title that says it is only a model; a sentence may well speak of one. */
  private static final Finder MODEL = Finder.of("(?:范本|模板|样本|样表|参考格式|参考样式)[）)* ]*$");

  private static final Pattern TITLE = Pattern.compile("[#* ]*[^，。；：|]{2,40}");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        INSTRUCTION,
        (passage, match) ->
            verdicts.broken(
                passage,
                match.start(),
                match.group().strip(),
                "“" + Passage.shown(match.group()).strip() + "”像是格式给填报人的说明",
                "删去"));
    Words.each(
        subject,
        MODEL,
        (passage, match) -> {
          if (TITLE.matcher(passage.line(match.start())).matches()) {
            verdicts.broken(
                passage,
                match.start(),
                match.group().strip(),
                "标题“" + passage.line(match.start()).replaceAll("[#*]", "").strip() + "”是格式的",
                "改为这份文件自己的标题");
          }
        });
  }
}
