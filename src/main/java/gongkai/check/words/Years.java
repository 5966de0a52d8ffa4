package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that stayed behind when last year's texts were copied. Other years may well be spoken of:
 * told are only places where the form means this year, or the year before.
 */
final class Years implements Rule {
  private static final About ABOUT =
      new About(
          "文字-06",
          Severity.WARNING,
          "“截至…年12月31日”“…年度部门决算”写本年度，“与…年度相比”写上年度",
          "部门决算公开格式：封面、标题和说明写决算年度，增减变化与上年度比较");

  private static final Finder YEAR = Finder.of("(?<!\\d)(20\\d\\d) ?年");
  private static final String ACCOUNT =
      "(?:部门决算|单位决算|决算|收入|支出|收、支|收支|财政拨款|一般公共预算|“三公”|政府性基金|国有资本|机关运行|政府采购)";

  /**
   * A place of the form that has a year.
   *
   * @param before the line as far as the year
   * @param after what follows 年
   * @param wrong which distances from the report's year cannot be meant
   * @param right the distance of the year that is
   */
  private record Place(Pattern before, Pattern after, IntPredicate wrong, int right) {
    static Place of(String before, String after, IntPredicate wrong, int right) {
      return new Place(Pattern.compile(before), Pattern.compile(after), wrong, right);
    }
  }

  private static final List<Place> PLACES =
      List.of(
          Place.of(".*截[至止] ?", " ?(?:12 ?月 ?(?:31 ?日|底|末)|年?底|年?末|期末)", years -> years != 0, 0),
          Place.of("(?:.*[。；#>*）.、] ?)?\\s*", "度 ?" + ACCOUNT, years -> years < 0, 0),
          Place.of(".*", "度? ?(?:部门|单位)?决算编制范围", years -> years != 0, 0),
          Place.of("#.{0,30}", "度?.{0,8}?(?:决算|整体|绩效)", years -> years < 0, 0),
          Place.of(
              ".*[与比较同] ?",
              "度? ?(?:决算数?)?(?:相比|增[加长]|减少|下降|降低|上升|持平)",
              years -> years == 0 || years == -2,
              -1));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    int year = subject.report().year();
    Words.each(
        subject,
        YEAR,
        (passage, match) -> {
          // A project keeps the year in its name.
          if (passage.kind() != Passage.Kind.NAME) {
            PLACES.stream()
                .filter(place -> isWrong(passage, match, place, year))
                .findFirst()
                .ifPresent(place -> tell(passage, match, year + place.right(), verdicts));
          }
        });
  }

  private static boolean isWrong(Passage passage, MatchResult match, Place place, int year) {
    if (!place.wrong().test(Integer.parseInt(match.group(1)) - year)) {
      return false;
    }
    int line = passage.words().lastIndexOf('\n', match.start() - 1) + 1;
    Matcher after = place.after().matcher(passage.words());
    return place.before().matcher(passage.words().substring(line, match.start())).matches()
        && after.region(match.end(), passage.words().length()).lookingAt();
  }

  private static void tell(Passage passage, MatchResult match, int right, Verdicts verdicts) {
    verdicts.broken(
        passage,
        match.start(),
        match.group(1) + "年",
        "“" + passage.around(match.start(), match.end()) + "”的年份像是旧的",
        "这里应是 " + right + " 年");
  }
}
