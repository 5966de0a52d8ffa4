package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * The appropriation as a whole (公开04): what is not stated is the sum over the three funds.
 *
 * @param total 财政拨款收支总计
 */
public record Appropriation(
    @Term("收支总计") Optional<YearOnYear> total,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("本年支出合计") Optional<Amount> yearTotal,
    @Term("年末结转和结余") Optional<Amount> carriedForward) {}
