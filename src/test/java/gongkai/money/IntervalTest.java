package gongkai.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static boolean canBe(String percent, String part, String whole) {
    Interval ratio =
        Amount.wan(part).interval().dividedBy(Amount.wan(whole).interval()).orElseThrow().percent();
    return ratio.meets(Interval.of(new BigDecimal(percent)));
  }

  @Test
  void a_published_rate_is_wrong_only_if_no_exact_amounts_can_give_it() {
    assertTrue(canBe("309.79", "35.47", "11.45"));
    assertTrue(canBe("103.15", "401.58", "389.34"));
    assertFalse(canBe("120.65", "740.98", "614.20"));
    assertTrue(canBe("120.64", "740.98", "614.20"));
  }

  @Test
  void there_is_no_quotient_by_what_may_be_zero() {
    assertEquals(
        Optional.empty(), Amount.wan("1.00").interval().dividedBy(Amount.wan("0.00").interval()));
  }

  @Test
  void signs_are_kept() {
    Interval fall =
        new Interval(new BigDecimal("-47.13"), new BigDecimal("-47.11"))
            .dividedBy(Amount.wan("1825.64").interval())
            .orElseThrow()
            .percent();
    assertTrue(fall.meets(Interval.of(new BigDecimal("-2.58"))));
    assertFalse(fall.meets(Interval.of(new BigDecimal("2.58"))));
  }
}
