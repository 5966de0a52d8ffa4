package gongkai.check.facts;

import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** The days of approval, publication and correction. */
public final class PublicationDays implements Rule {
  private static final About ABOUT =
      new About("勾稽-55", Severity.WARNING, "决算在次年批复、公开，更正在公开以后", "决算在年度终了后编制，次年批复并公开；更正的是已经公开的报告");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Report report = subject.report();
    int next = report.year() + 1;
    report
        .approved()
        .filter(date -> date.year() != next)
        .ifPresent(
            date -> verdicts.broken("批复日期", "批复日期 " + date + " 不在 " + next + " 年", "核对批复日期"));
    report
        .published()
        .filter(date -> date.year() > next)
        .ifPresent(
            date -> verdicts.broken("公开日期", "公开日期 " + date + " 晚于 " + next + " 年", "核对公开日期"));
    for (int i = 0; i < report.corrections().size(); i++) {
      correction(verdicts, report, i);
    }
  }

  private static void correction(Verdicts verdicts, Report report, int index) {
    PublicationDate corrected = report.corrections().get(index).date();
    report
        .published()
        .filter(published -> corrected.latest().isBefore(published.earliest()))
        .ifPresent(
            published ->
                verdicts.broken(
                    "更正." + (index + 1) + ".日期",
                    "更正日期 " + corrected + " 早于公开日期 " + published,
                    "核对日期"));
  }
}
