package gongkai.check.facts;

import gongkai.check.rule.Subject;
import gongkai.money.Amount;
import java.util.List;

/** Bureaus that have no money but the appropriation: then its figures are those of all money. */
final class OnlyAppropriation {
  private static final List<String> OTHER =
      Columns.in("收入", List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"));

  private OnlyAppropriation() {}

  /** Whether the bureau states that it has no other income, and nothing of it is left. */
  static boolean in(Subject subject) {
    boolean noIncome = OTHER.stream().allMatch(source -> isZero(subject, source));
    boolean noSurplus = subject.amount("收入.使用非财政拨款结余").map(Amount::isZero).orElse(true);
    boolean noneLeft =
        subject
            .amount("财政拨款.年初结转和结余")
            .filter(own -> subject.amount("收入.年初结转和结余").filter(own::sameAs).isPresent())
            .isPresent();
    return noIncome && noSurplus && noneLeft;
  }

  private static boolean isZero(Subject subject, String path) {
    return subject.amount(path).filter(Amount::isZero).isPresent();
  }
}
