package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of the account. */
public final class PublicationYear implements Rule {
  private static final About ABOUT =
      new About("勾稽-48", Severity.ERROR, "决算在年度终了以后公开，标题写的是本年度", "预算法第十四条：决算经批复后二十日内公开；年度终了以前没有决算");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    int year = subject.report().year();
    subject
        .report()
        .published()
        .filter(date -> date.year() <= year)
        .ifPresent(
            date ->
                verdicts.broken("公开日期", year + "年度的决算不可能在 " + date.chinese() + "公开", "核对年度和公开日期"));
    subject.report().title().ifPresent(title -> title(verdicts, title, year));
  }

  private static void title(Verdicts verdicts, String title, int year) {
    Matcher years = YEAR.matcher(title);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) != year) {
        verdicts.broken("标题", "标题写的是" + years.group() + "，年度是 " + year, "改正标题或年度");
      }
    }
  }
}
