package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 公务接待费: receptions of guests from China and from abroad. */
public record Receptions(
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("国内") Optional<Guests> domestic,
    @Term("外事") Optional<Guests> foreign)
    implements Compared {

  /**
   * Receptions of one kind.
   *
   * @param batches 批次
   * @param persons 人次, those who accompanied not counted
   */
  public record Guests(
      @Term("决算") Optional<Amount> actual,
      @Term("批次") Optional<Integer> batches,
      @Term("人次") Optional<Integer> persons,
      @Term("用途") Optional<Remark> purpose,
      @Term("明细") List<Occasion> occasions) {}

  /**
   * One occasion.
   *
   * @param yuan in 元, as forms print it even where the account is in 万元
   */
  public record Occasion(
      @Term("事项") String name,
      @Term("次数") Optional<Integer> times,
      @Term("金额（元）") Optional<BigDecimal> yuan) {}
}
