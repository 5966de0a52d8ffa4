package gongkai.check.facts;

import gongkai.account.Correction;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Last year against last year's published report. */
public final class LastYear implements Rule {
  private static final About ABOUT =
      new About("勾稽-53", Severity.ERROR, "写的上年数等于上年公开的决算数", "两年的报告都在本站：上年数与上年报告的决算数是同一个数");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (TwoYears fact : TwoYears.of(subject)) {
      Optional<Amount> prior = subject.amount(fact.prior());
      Optional<Amount> published = subject.previousFact(fact.actual(), Amount.class);
      if (subject.isStated(fact.prior()) && published.isPresent()) {
        compare(subject, verdicts, fact, prior.orElseThrow(), published.get());
      }
    }
  }

  private static void compare(
      Subject subject, Verdicts verdicts, TwoYears fact, Amount prior, Amount published) {
    if (prior.sameAs(published)) {
      return;
    }
    String what =
        "上年写的是 " + prior + prior.unit().word() + "，上年的报告是 " + published + published.unit().word();
    Optional<Correction> correction = correction(subject, prior);
    if (prior.agreesWith(published)) {
      verdicts.note(fact.prior(), what + "，属四舍五入的尾差");
    } else if (correction.isPresent()) {
      Correction own = correction.get();
      verdicts.note(
          fact.prior(),
          what + "；上年的报告在" + own.date().chinese() + "更正过“" + own.fact() + "”，这里是更正前的数");
    } else {
      verdicts.unequal(
          List.of(fact.prior()), prior.minus(published).abs(), what, "改成上年报告的数；口径变了的，在“检查”里说明");
    }
  }

  /** The correction of last year's report that replaced the amount, if there is one. */
  private static Optional<Correction> correction(Subject subject, Amount replaced) {
    return subject.previous().stream()
        .flatMap(report -> report.corrections().stream())
        .filter(c -> c.before().filter(text -> isAmount(text, replaced)).isPresent())
        .findFirst();
  }

  private static boolean isAmount(String text, Amount amount) {
    Matcher number = NUMBER.matcher(text.replace(",", ""));
    return number.find() && new BigDecimal(number.group()).compareTo(amount.value()) == 0;
  }
}
