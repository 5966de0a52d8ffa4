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
    @Term(value = "本年", note = "本年度的支出；不写就由科目相加") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的支出") Optional<Amount> prior,
    @Term(value = "年初预算", note = "年初批复的预算数") Optional<Amount> originalBudget,
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "原因", note = "为什么增减") Optional<Remark> reason)
    implements Compared {

  static final FundSpending NONE =
      new FundSpending(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  FundSpending withActual(Optional<Amount> computed) {
    return new FundSpending(
        actual.or(() -> computed), prior, originalBudget, revisedBudget, reason);
  }
}
