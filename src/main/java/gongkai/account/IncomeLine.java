package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** Income of one function class, section or item (a row of 公开02). */
public record IncomeLine(
    @Term(value = "名称", note = "科目的名称；不写就用当年的科目表") Optional<String> name,
    @Term(value = "本年收入合计", note = "不写就由同一行各栏相加") Optional<Amount> total,
    @Term("财政拨款收入") Optional<Amount> appropriation,
    @Term("上级补助收入") Optional<Amount> superiorSubsidy,
    @Term("事业收入") Optional<Amount> institutional,
    @Term("经营收入") Optional<Amount> business,
    @Term("附属单位上缴收入") Optional<Amount> affiliated,
    @Term("其他收入") Optional<Amount> other) {}
