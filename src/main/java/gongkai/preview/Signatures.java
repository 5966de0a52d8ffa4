package gongkai.preview;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private static final BigInteger BASE = BigInteger.TEN.pow(ROOM);
  private static final BigInteger HALF = BASE.shiftRight(1);

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
    BigInteger digits =
        rest.movePointRight(BEHIND + ROOM * signed.size()).stripTrailingZeros().toBigInteger();
    Map<Integer, Integer> times = new LinkedHashMap<>();
    for (int i = signed.size() - 1; i >= 0 && digits.signum() != 0; i--) {
      BigInteger time = digits.mod(BASE);
      if (time.compareTo(HALF) > 0) {
        time = time.subtract(BASE);
      }
      digits = digits.subtract(time).divide(BASE);
      if (time.signum() != 0) {
        times.put(i, time.intValue());
      }
    }
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (int i = 0; digits.signum() == 0 && i < signed.size(); i++) {
      if (times.containsKey(i)) {
        parts.put(signed.get(i), times.get(i));
      }
    }
    return parts;
  }
}
