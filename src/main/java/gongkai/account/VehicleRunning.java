package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** 公务用车运行维护费. */
public record VehicleRunning(
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
    @Term(value = "用途", note = "车辆用来做什么，费用有哪些") Optional<Remark> purpose)
    implements Compared {}
