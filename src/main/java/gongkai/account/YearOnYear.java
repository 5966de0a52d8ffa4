package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** An amount of this year and of the year before, and why it moved. */
public record YearOnYear(
    @Term(value = "本年", note = "本年度的决算数；能由别处算出的可以不写") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "为什么增减") Optional<Remark> reason)
    implements Compared {

  public static final YearOnYear NONE =
      new YearOnYear(Optional.empty(), Optional.empty(), Optional.empty());

  YearOnYear withActual(Optional<Amount> computed) {
    return new YearOnYear(actual.or(() -> computed), prior, reason);
  }
}
