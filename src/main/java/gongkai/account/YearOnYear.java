package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** An amount of this year and of the year before, and why it moved. */
public record YearOnYear(
    @Term("本年") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason)
    implements Compared {

  public static final YearOnYear NONE =
      new YearOnYear(Optional.empty(), Optional.empty(), Optional.empty());

  YearOnYear withActual(Optional<Amount> computed) {
    return new YearOnYear(actual.or(() -> computed), prior, reason);
  }
}
