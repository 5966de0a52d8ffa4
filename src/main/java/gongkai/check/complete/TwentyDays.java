package gongkai.check.complete;

import gongkai.account.PublicationDate;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A final account is published within twenty days of its approval. */
public final class TwentyDays implements Rule {
  private static final About ABOUT =
      new About("完整-09", Severity.WARNING, "在批复后二十日内公开", "预算法第十四条：部门决算在批复后二十日内由各部门向社会公开");

  private static final int ALLOWED = 20;

  @Override
  public About about() {
    return ABOUT;
  }

  /** Speaks only where no day that the dates may mean would do: a month alone is many days. */
  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Optional<PublicationDate> approved = subject.report().approved();
    Optional<PublicationDate> published = subject.report().published();
    // A day within the year of the account is told of by 勾稽-48: nothing can follow from it.
    if (approved.isEmpty()
        || published.isEmpty()
        || published.get().year() <= subject.report().year()) {
      return;
    }
    long least = ChronoUnit.DAYS.between(approved.get().latest(), published.get().earliest());
    long most = ChronoUnit.DAYS.between(approved.get().earliest(), published.get().latest());
    if (least > ALLOWED) {
      verdicts.broken("公开日期", "批复后第 " + least + " 天才公开，超过二十日", "核对两个日期；确实迟了的，在“检查”里说明");
    } else if (most < 0) {
      verdicts.broken("公开日期", "公开日期早于批复日期", "核对两个日期");
    }
  }
}
