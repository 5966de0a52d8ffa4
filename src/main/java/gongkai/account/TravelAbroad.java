package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** 因公出国（境）费. */
public record TravelAbroad(
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("团组数") Optional<Integer> delegations,
    @Term("人次") Optional<Integer> persons,
    @Term("内容") Optional<Remark> content)
    implements Compared {}
