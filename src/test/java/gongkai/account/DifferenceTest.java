package gongkai.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.money.Amount;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static Difference of(String total, String... parts) {
    Differences differences = new Differences();
    differences.compare(
        "合计",
        Amount.wan(total),
        IntStream.range(0, parts.length)
            .boxed()
            .collect(Collectors.toMap(String::valueOf, i -> Amount.wan(parts[i]))));
    return differences.found().get(0);
  }

  @Test
  void the_published_tail_differences_are_rounding() {
    assertTrue(of("621.01", "558.59", "62.43").isRounding());
    assertTrue(of("1629.02", "1213.45", "415.58").isRounding());
    assertTrue(of("708.73", "708.44", "0.3").isRounding());
  }

  @Test
  void a_gap_that_rounding_cannot_explain_is_none() {
    assertFalse(of("1629.05", "1213.45", "415.58").isRounding());
  }

  @Test
  void two_rounded_parts_and_their_rounded_total_may_differ_by_one_and_a_half_units() {
    assertTrue(of("10.01", "5.00", "5.00").isRounding());
    assertFalse(of("10.02", "5.00", "5.00").isRounding());
  }

  @Test
  void longer_lists_may_differ_by_more() {
    assertTrue(of("4.02", "1.00", "1.00", "1.00", "1.00").isRounding());
    assertFalse(of("4.03", "1.00", "1.00", "1.00", "1.00").isRounding());
  }

  @Test
  void equal_sums_are_no_difference() {
    Differences differences = new Differences();
    differences.compare(
        "合计", Amount.wan("3"), Map.of("甲", Amount.wan("1.0"), "乙", Amount.wan("2.00")));
    assertEquals(List.of(), differences.found());
  }
}
