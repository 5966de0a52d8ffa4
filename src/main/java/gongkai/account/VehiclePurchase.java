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
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
    @Term(value = "购置数量", note = "本年新购的辆数") Optional<Integer> bought,
    @Term(value = "购置车型", note = "车型: {数量, 金额}") Map<String, Purchase> byKind)
    implements Compared {

  /** Cars of one kind bought in the year. */
  public record Purchase(
      @Term(value = "数量", note = "辆数") Optional<Integer> count,
      @Term("金额") Optional<Amount> amount) {}
}
