package gongkai.check.facts;

import gongkai.account.Claim;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.term.Path.Found;
import gongkai.term.Similar;
import java.util.Optional;
import java.util.stream.Stream;

/** What printed differences and rates speak of. */
public final class ClaimedFacts implements Rule {
  private static final About ABOUT =
      new About("勾稽-60", Severity.ERROR, "公布的差额和百分比指到报告里的事实", "核对公布的差额和百分比，要有它所依据的数");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Claimed claimed : Claimed.of(subject)) {
      Claim claim = claimed.claim();
      boolean known = require(subject, verdicts, claimed.at("事实"), claim.fact());
      boolean wholeKnown =
          claim.whole().map(w -> require(subject, verdicts, claimed.at("占"), w)).orElse(true);
      if (known && wholeKnown) {
        missing(claimed).ifPresent(what -> verdicts.note(claimed.place(), "没有" + what + "，核对不了"));
      }
    }
  }

  private static boolean require(Subject subject, Verdicts verdicts, String at, String path) {
    if (subject.facts().find(path) instanceof Found.Unknown unknown) {
      String advice = Similar.advice(unknown.term(), unknown.known());
      verdicts.broken(at, "“" + path + "”里的“" + unknown.term() + "”不是事实的名称", advice);
      return false;
    }
    return true;
  }

  /** What would be needed to check the claim. */
  private static Optional<String> missing(Claimed claimed) {
    Claim claim = claimed.claim();
    boolean compares =
        claim.level()
            || Stream.of(claim.more(), claim.less(), claim.growth(), claim.fall())
                .anyMatch(Optional::isPresent);
    if (claimed.actual().isEmpty()) {
      return Optional.of("“" + claim.fact() + "”的金额");
    }
    if (compares && claimed.prior().isEmpty()) {
      return Optional.of("上年的数");
    }
    if (claim.completion().isPresent() && claimed.budget().isEmpty()) {
      return Optional.of("预算数，或没有写明是年初预算还是全年预算");
    }
    return claim.whole().filter(w -> claimed.whole().isEmpty()).map(w -> "“" + w + "”的金额");
  }
}
