package gongkai.account;

import gongkai.money.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sums over amounts that may not be given. */
final class Sums {
  private Sums() {}

  /** The sum of those that are given; none if none is. */
  static Optional<Amount> of(Collection<Optional<Amount>> parts) {
    List<Amount> given = parts.stream().flatMap(Optional::stream).toList();
    return given.isEmpty() ? Optional.empty() : Optional.of(Amount.sum(given));
  }
}
