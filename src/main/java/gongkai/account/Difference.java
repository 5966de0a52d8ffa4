package gongkai.account;

import gongkai.money.Amount;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A stated total that is not the sum of its parts.
 *
 * @param path of the total, by terms
 * @param stated the total
 * @param computed the sum of the parts
 * @param parts paths of the parts
 * @param allowed what rounding alone can make of it: the resolutions of all numbers involved (the
 *     interval rule of XBRL Calculations 1.1), in the unit of the stated total
 */
public record Difference(
    String path, Amount stated, Amount computed, Set<String> parts, BigDecimal allowed) {

  /** Whether rounding alone explains it: a 尾差, not a mistake. */
  public boolean isRounding() {
    return stated.minus(computed).value().abs().compareTo(allowed) <= 0;
  }
}
