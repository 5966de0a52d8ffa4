package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * What one fund spent on one function class, section or item (a row of 公开05, 07 or 08).
 *
 * @param unlisted the part of a class's or section's own amount that the published account does not
 *     divide further
 */
public record FundLine(
    @Term(value = "名称", note = "科目的名称；不写就用当年的科目表") Optional<String> name,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("本年收入") Optional<Amount> income,
    @Term(value = "支出", note = "不写就由基本支出、项目支出相加") Optional<Amount> total,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("年末结转和结余") Optional<Amount> carriedForward,
    @Term(value = "年初预算", note = "年初批复的预算数") Optional<Amount> originalBudget,
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "原因", note = "决算数与预算数为什么不同") Optional<Remark> reason,
    @Term(value = "未列明", note = "类、款自己的支出里没有再往下分的部分") Optional<Amount> unlisted) {}
