package gongkai.check.complete;

import gongkai.account.PublicationDate;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** The day of publication is given, and the day of approval that it counts from. */
public final class DatesGiven implements Rule {
  private static final About ABOUT =
      new About("完整-08", Severity.WARNING, "写明公开日期和批复日期", "政府网站发展指引：文章页标明发布时间；预算法第十四条：批复后二十日内公开");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    if (subject.fact("公开日期", PublicationDate.class).isEmpty()) {
      verdicts.missing("公开日期", "没有写公开日期", "写上，如 公开日期: 2025-09-23");
    }
    if (subject.fact("批复日期", PublicationDate.class).isEmpty()) {
      verdicts.note("体例", "没有写批复日期，看不出是否在批复后二十日内公开；知道的写上“批复日期”");
    }
  }
}
