package gongkai.money;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static boolean canBe(String percent, String part, String whole) {
    return Share.canBe(new BigDecimal(percent), Amount.wan(part), Amount.wan(whole));
  }

  @Test
  void a_percentage_that_exact_amounts_may_give_is_not_wrong() {
    assertTrue(canBe("309.79", "35.47", "11.45"));
    assertTrue(canBe("309.78", "35.47", "11.45"));
    assertTrue(canBe("74", "34.78", "47"));
  }

  @Test
  void a_percentage_that_no_exact_amounts_give_is_wrong() {
    assertFalse(canBe("120.65", "740.98", "614.20"));
    assertFalse(canBe("74", "14.78", "47"));
    assertFalse(canBe("73", "34.7800", "47.0000"));
  }

  @Test
  void parts_in_yuan_are_shares_of_a_whole_in_ten_thousand_yuan() {
    Amount part = Amount.of("5000", Unit.YUAN);
    assertTrue(Share.canBe(new BigDecimal("50"), part, Amount.wan("1.0")));
    assertFalse(Share.canBe(new BigDecimal("55"), part, Amount.wan("1.0")));
  }
}
