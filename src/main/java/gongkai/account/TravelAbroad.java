package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** 因公出国（境）费. */
public record TravelAbroad(
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
    @Term(value = "团组数", note = "因公出国（境）团组") Optional<Integer> delegations,
    @Term(value = "人次", note = "因公出国（境）人次") Optional<Integer> persons,
    @Term(value = "内容", note = "去做什么") Optional<Remark> content)
    implements Compared {}
