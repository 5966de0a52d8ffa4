package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** Expenditure of all money on one function class, section or item (a row of 公开03). */
public record SpendingLine(
    @Term(value = "名称", note = "科目的名称；不写就用当年的科目表") Optional<String> name,
    @Term(value = "支出", note = "不写就由同一行各栏相加") Optional<Amount> total,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("上缴上级支出") Optional<Amount> toSuperior,
    @Term("经营支出") Optional<Amount> business,
    @Term("对附属单位补助支出") Optional<Amount> toAffiliated) {}
