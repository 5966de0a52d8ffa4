package gongkai.preview;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells from which stated amounts a computed one was added up, without knowing how: every stated
 * amount gets a decimal of its own, far behind all that is ever stated, the report is completed
 * with these, and the decimals of a computed amount then tell how often each amount is in it.
 */
final class Signatures {
  /** No account states so many decimals. */
  private static final int BEHIND = 20;

  /** Decimals for one amount: it may count so often and no more. */
  private static final int ROOM = 4;

  private static final int BASE = 10_000;
  private static final int HALF = BASE / 2;

  private final List<String> signed = new ArrayList<>();
  private final Report completed;

  Signatures(Report stated, Classification names) {
    completed = Completion.of(Leaves.with(stated, this::sign), names);
  }

  /** The completed report, with the decimals. */
  Report completed() {
    return completed;
  }

  /** What is nothing stays nothing: it would be treated otherwise, and adds nothing anyway. */
  private Amount sign(String path, Amount amount) {
    if (amount.isZero()) {
      return amount;
    }
    signed.add(path);
    BigDecimal own = BigDecimal.ONE.movePointLeft(BEHIND + ROOM * signed.size());
    Amount signature = new Amount(own, Unit.TEN_THOUSAND_YUAN).in(amount.unit());
    return new Amount(amount.value().add(signature.value()), amount.unit());
  }

  /**
   * Path → how often the amount there is in a computed one; none if it is no sum of stated ones.
   *
   * @param plain as computed
   * @param signedSum the same in {@link #completed}
   */
  Map<String, Integer> parts(Amount plain, Amount signedSum) {
    BigDecimal rest =
        signedSum
            .in(Unit.TEN_THOUSAND_YUAN)
            .value()
            .subtract(plain.in(Unit.TEN_THOUSAND_YUAN).value());
    String digits =
        rest.abs().movePointRight(BEHIND + ROOM * signed.size()).toBigInteger().toString();
    Map<String, Integer> parts = new TreeMap<>(Comparator.comparingInt(signed::indexOf));
    int carry = 0;
    for (int i = signed.size() - 1, end = digits.length(); end > 0 || carry > 0; i--, end -= ROOM) {
      int time =
          carry + (end <= 0 ? 0 : Integer.parseInt(digits, Math.max(0, end - ROOM), end, 10));
      carry = time > HALF ? 1 : 0;
      int balanced = (time - carry * BASE) * rest.signum();
      if (balanced != 0 && i < 0) {
        return Map.of(); // Something was multiplied or divided.
      }
      if (balanced != 0) {
        parts.put(signed.get(i), balanced);
      }
    }
    return parts;
  }
}
