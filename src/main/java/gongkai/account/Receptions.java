package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 公务接待费: receptions of guests from China and from abroad. */
public record Receptions(
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
    @Term(value = "国内", note = "国内公务接待") Optional<Guests> domestic,
    @Term(value = "外事", note = "外事接待") Optional<Guests> foreign)
    implements Compared {

  /**
   * Receptions of one kind.
   *
   * @param batches 批次
   * @param persons 人次, those who accompanied not counted
   */
  public record Guests(
      @Term("决算") Optional<Amount> actual,
      @Term(value = "批次", note = "接待的批次") Optional<Integer> batches,
      @Term(value = "人次", note = "接待的人次，不算陪同人员") Optional<Integer> persons,
      @Term(value = "用途", note = "接待做什么") Optional<Remark> purpose,
      @Term(value = "明细", note = "一次一次列出") List<Occasion> occasions) {}

  /**
   * One occasion.
   *
   * @param yuan in 元, as forms print it even where the account is in 万元
   */
  public record Occasion(
      @Term(value = "事项", note = "接待谁、做什么") String name,
      @Term("次数") Optional<Integer> times,
      @Term(value = "金额（元）", note = "以元为单位，不管“金额单位”") Optional<BigDecimal> yuan) {}
}
