package gongkai.check.facts;

import gongkai.account.Claim;
import gongkai.check.facts.Claimed.Figure;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.money.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Differences, directions and growth rates as printed. */
public final class ClaimedChanges implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-33",
          Severity.ERROR,
          "公布的增减额、方向、增减率与两年的数一致；上年为0的没有增减率",
          "部门决算情况说明：与上年相比增加（减少）……，增长（下降）……%");

  private static final Interval ONE = new Interval(BigDecimal.ONE, BigDecimal.ONE);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Claimed claimed : Claimed.of(subject)) {
      if (claimed.actual().isPresent() && claimed.prior().isPresent()) {
        new Printed(verdicts, claimed, claimed.prior().get(), claimed.actual().get()).check();
      }
    }
  }

  /** What one claim says of two years. */
  private record Printed(Verdicts verdicts, Claimed claimed, Figure before, Figure after) {
    private void check() {
      Claim claim = claimed.claim();
      Amount nothing = new Amount(BigDecimal.ZERO, after.amount().unit());
      claim.more().ifPresent(more -> amount("增加", more));
      claim.less().ifPresent(less -> amount("减少", less));
      Optional.of(nothing).filter(n -> claim.level()).ifPresent(n -> amount("持平", n));
      claim.growth().ifPresent(rate -> rate("增长", rate));
      claim.fall().ifPresent(rate -> rate("下降", rate));
    }

    private Change change() {
      return new Change(before.amount(), after.amount());
    }

    private List<String> figures(String term) {
      return List.of(claimed.at(term), after.path(), before.path());
    }

    private void amount(String term, Amount printed) {
      Amount up = change().difference();
      Amount found = term.equals("减少") ? before.amount().minus(after.amount()) : up;
      String what =
          (term.equals("持平") ? "印作持平" : "印作" + term + " " + printed)
              + "，"
              + before.amount()
              + " 到 "
              + after.amount()
              + " 是"
              + words();
      Amount difference = found.minus(printed).abs();
      if (found.sameAs(printed)) {
        return;
      }
      if (found.agreesWith(printed)) {
        verdicts.note(claimed.at(term), what + "，在四舍五入的范围内");
      } else if (found.abs().agreesWith(printed)) {
        verdicts.unequal(figures(term), difference, what + "，方向写反了", "改正方向");
      } else {
        verdicts.unequal(figures(term), difference, what + "，四舍五入解释不了", "改正差额，或核对两年的数");
      }
    }

    private String words() {
      return switch (change().direction()) {
        case UP -> "增加 " + change().difference();
        case DOWN -> "减少 " + change().difference().abs();
        case LEVEL -> "持平";
      };
    }

    private void rate(String term, BigDecimal printed) {
      if (before.amount().isZero()) {
        verdicts.broken(claimed.at(term), "上年为 0，没有" + term + "的百分比", "删去百分比");
        return;
      }
      Percentage rate = percentage(term.equals("下降"), printed);
      if (rate.isImpossible() && rate.expected().negate().compareTo(printed) == 0) {
        verdicts.unfit(figures(term), "印作" + term + " " + printed + "%，方向写反了", "改正方向");
      } else if (rate.isImpossible()) {
        verdicts.unfit(figures(term), rate.message(), "改正百分比，或核对两年的数");
      } else if (!rate.isExact()) {
        verdicts.note(claimed.at(term), rate.message());
      }
    }

    /** Of a fall the change with the sign turned. */
    private Percentage percentage(boolean fall, BigDecimal printed) {
      BigDecimal quotient = change().rate().orElseThrow();
      return new Percentage(
          printed,
          after
              .amount()
              .in(before.amount().unit())
              .interval()
              .dividedBy(before.amount().interval())
              .map(ratio -> fall ? ONE.minus(ratio) : ratio.minus(ONE)),
          fall ? quotient.negate() : quotient);
    }
  }
}
