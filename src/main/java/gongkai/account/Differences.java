package gongkai.account;

import gongkai.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects where a stated total is not the sum of its parts; not shared between threads. */
final class Differences {
  private final List<Difference> list = new ArrayList<>();

  /**
   * Notes a difference at a path, if there is one.
   *
   * @param parts path → amount
   */
  void compare(String path, Amount total, Map<String, Amount> parts) {
    Amount sum = Amount.sum(parts.values());
    if (!total.sameAs(sum)) {
      BigDecimal allowed =
          parts.values().stream()
              .map(part -> resolution(part, total))
              .reduce(total.resolution(), BigDecimal::add);
      list.add(new Difference(path, total, sum, Set.copyOf(parts.keySet()), allowed));
    }
  }

  private static BigDecimal resolution(Amount part, Amount total) {
    return part.in(total.unit()).resolution();
  }

  List<Difference> found() {
    return list.stream().distinct().toList();
  }
}
