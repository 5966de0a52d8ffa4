package gongkai.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountTest {
  @Test
  void resolution_is_half_a_unit_of_the_last_stated_decimal() {
    assertEquals(new BigDecimal("0.005"), Amount.wan("0.79").resolution());
    assertEquals(new BigDecimal("0.00005"), Amount.wan("0.7864").resolution());
    assertEquals(new BigDecimal("0.5"), Amount.wan("150").resolution());
  }

  @Test
  void a_zero_without_decimals_is_nothing_at_all() {
    assertEquals(0, Amount.wan("0").resolution().signum());
    assertEquals(new BigDecimal("0.005"), Amount.wan("0.00").resolution());
  }

  @Test
  void an_account_with_two_decimals_states_every_amount_to_two() {
    BigDecimal digits = new BigDecimal("0.4");
    assertEquals("0.40", Amount.stated(digits, Unit.TEN_THOUSAND_YUAN, 2).toString());
    assertEquals("0", Amount.stated(BigDecimal.ZERO, Unit.TEN_THOUSAND_YUAN, 2).toString());
  }

  @Test
  void a_sum_is_known_as_precisely_as_all_its_parts_together() {
    Amount sum = Amount.wan("1213.45").plus(Amount.wan("415.58"));
    assertEquals(new BigDecimal("0.010"), sum.resolution());
    assertTrue(sum.agreesWith(Amount.wan("1629.02")));
    assertTrue(sum.agreesWith(Amount.wan("1629.04")));
    assertFalse(sum.agreesWith(Amount.wan("1629.05")));
  }

  @Test
  void longer_lists_may_differ_by_more() {
    Amount sum =
        Amount.sum(
            List.of(
                Amount.wan("1.00"), Amount.wan("1.00"), Amount.wan("1.00"), Amount.wan("1.00")));
    assertTrue(sum.agreesWith(Amount.wan("4.02")));
    assertFalse(sum.agreesWith(Amount.wan("4.03")));
  }

  @Test
  void yuan_become_ten_thousand_yuan_exactly() {
    assertEquals("877.0800", Amount.of("8770800", Unit.YUAN).in(Unit.TEN_THOUSAND_YUAN).toString());
    assertEquals("0.3864", Amount.of("3864", Unit.YUAN).in(Unit.TEN_THOUSAND_YUAN).toString());
  }

  @Test
  void there_and_back_is_the_same_amount() {
    Amount amount = Amount.wan("1629.02");
    assertEquals(amount, amount.in(Unit.YUAN).in(Unit.TEN_THOUSAND_YUAN));
  }

  @Test
  void the_same_money_is_the_same_whatever_its_decimals_or_unit() {
    assertTrue(Amount.wan("1.50").sameAs(Amount.wan("1.5")));
    assertTrue(Amount.of("15000", Unit.YUAN).sameAs(Amount.wan("1.5")));
    assertFalse(Amount.wan("1.50").sameAs(Amount.wan("1.51")));
  }

  @Test
  void sums_are_exact() {
    assertEquals(
        "1629.03", Amount.sum(List.of(Amount.wan("1213.45"), Amount.wan("415.58"))).toString());
  }

  @Test
  void a_change_from_zero_has_no_rate() {
    assertEquals(Optional.empty(), new Change(Amount.wan("0"), Amount.wan("0.4")).rate());
  }

  @Test
  void a_share_of_nothing_is_none() {
    assertEquals(Optional.empty(), Share.of(Amount.wan("1"), Amount.wan("0.00")));
  }

  @Test
  void a_change_knows_its_direction() {
    assertEquals(Change.Direction.DOWN, new Change(Amount.wan("2"), Amount.wan("1")).direction());
    assertEquals(Change.Direction.UP, new Change(Amount.wan("1"), Amount.wan("2")).direction());
    assertEquals(
        Change.Direction.LEVEL, new Change(Amount.wan("1"), Amount.wan("1.0")).direction());
  }
}
