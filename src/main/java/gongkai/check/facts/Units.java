package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Share;
import gongkai.money.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** 万元 and 元. */
public final class Units implements Rule {
  private static final About ABOUT =
      new About("勾稽-52", Severity.WARNING, "金额的单位前后一致", "部门决算各表：金额单位统一；同一事项两年、预算与决算不会相差一万倍");

  private static final BigDecimal LEAST = new BigDecimal(5_000);
  private static final BigDecimal MOST = new BigDecimal(20_000);
  private static final BigDecimal SMALL = new BigDecimal(10_000);
  private static final BigDecimal LARGE = new BigDecimal(100_000_000_000L);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    TwoYears.of(subject).forEach(f -> compare(subject, verdicts, f.actual(), f.prior()));
    Budgets.of(subject).forEach(b -> compare(subject, verdicts, b.actual(), b.budget()));
    subject.amount("收支总计.本年").filter(a -> !a.isZero()).ifPresent(t -> whole(verdicts, t));
  }

  private static void compare(Subject subject, Verdicts verdicts, String path, String other) {
    Optional<Amount> one = subject.amount(path).filter(a -> !a.isZero());
    Optional<Amount> two = subject.amount(other).filter(a -> !a.isZero());
    if (one.isEmpty() || two.isEmpty()) {
      return;
    }
    BigDecimal ratio = Share.of(one.get().abs(), two.get().abs()).orElseThrow();
    if (isTenThousand(ratio)
        || isTenThousand(BigDecimal.ONE.divide(ratio, MathContext.DECIMAL32))) {
      verdicts.broken(
          subject.isStated(path) ? path : other,
          "“" + path + "”为 " + one.get() + "，“" + other + "”为 " + two.get() + "，差约一万倍",
          "像是一处用元、一处用万元，统一成“金额单位”声明的单位");
    }
  }

  private static boolean isTenThousand(BigDecimal ratio) {
    return ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0;
  }

  private static void whole(Verdicts verdicts, Amount total) {
    Amount yuan = total.abs().in(Unit.YUAN);
    String is = "收支总计为 " + total + total.unit().word();
    if (yuan.value().compareTo(SMALL) < 0) {
      verdicts.broken("收支总计.本年", is + "，对一个部门的全年来说太小", "核对“金额单位”：像是以万元填报");
    } else if (yuan.value().compareTo(LARGE) > 0) {
      verdicts.broken("收支总计.本年", is + "，对一个部门的全年来说太大", "核对“金额单位”：像是以元填报");
    }
  }
}
