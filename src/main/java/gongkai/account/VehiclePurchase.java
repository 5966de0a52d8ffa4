package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Map;
import java.util.Optional;

/**
 * 公务用车购置费.
 *
 * @param bought official cars bought in the year
 * @param byKind kind of car → how many, for how much
 */
public record VehiclePurchase(
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("购置数量") Optional<Integer> bought,
    @Term("购置车型") Map<String, Purchase> byKind)
    implements Compared {

  /** Cars of one kind bought in the year. */
  public record Purchase(
      @Term("数量") Optional<Integer> count, @Term("金额") Optional<Amount> amount) {}
}
