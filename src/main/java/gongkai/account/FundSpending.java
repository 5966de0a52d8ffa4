package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * A fund's expenditure of the year, beside last year's and its budgets.
 *
 * @param originalBudget 年初预算, as approved before the year
 * @param revisedBudget 全年预算, after the adjustments of the year
 */
public record FundSpending(
    @Term("本年") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("年初预算") Optional<Amount> originalBudget,
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("原因") Optional<Remark> reason)
    implements Compared {

  static final FundSpending NONE =
      new FundSpending(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  FundSpending withActual(Optional<Amount> computed) {
    return new FundSpending(
        actual.or(() -> computed), prior, originalBudget, revisedBudget, reason);
  }
}
