package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** 公务用车运行维护费. */
public record VehicleRunning(
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("用途") Optional<Remark> purpose)
    implements Compared {}
