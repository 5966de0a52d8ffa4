package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * A fact that a province's form asks for and that this program has no term of its own for, under
 * the name that the form gives it: 会议费, 培训费, … So that a new form needs no change here.
 *
 * @param count pieces, projects, events
 */
public record OtherFact(
    @Term("金额") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("数量") Optional<Integer> count,
    @Term("人数") Optional<Integer> persons,
    @Term("内容") Optional<Remark> content,
    @Term("原因") Optional<Remark> reason)
    implements Compared {}
