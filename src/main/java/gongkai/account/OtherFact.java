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
    @Term(value = "金额", note = "本年度的金额") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的金额") Optional<Amount> prior,
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "数量", note = "个数、次数、项目数") Optional<Integer> count,
    @Term("人数") Optional<Integer> persons,
    @Term(value = "内容", note = "具体是什么") Optional<Remark> content,
    @Term(value = "原因", note = "为什么增减") Optional<Remark> reason)
    implements Compared {}
