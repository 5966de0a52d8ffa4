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
    @Term("名称") Optional<String> name,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("本年收入") Optional<Amount> income,
    @Term("支出") Optional<Amount> total,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("年末结转和结余") Optional<Amount> carriedForward,
    @Term("年初预算") Optional<Amount> originalBudget,
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("原因") Optional<Remark> reason,
    @Term("未列明") Optional<Amount> unlisted) {}
