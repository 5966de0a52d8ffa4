package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Map;
import java.util.Optional;

/**
 * The appropriation as a whole (公开04): what is not stated is the sum over the three funds.
 *
 * @param total 财政拨款收支总计
 * @param lines by code of the function class, all three funds together
 */
public record Appropriation(
    @Term(value = "收支总计", note = "公开04表的总计") Optional<YearOnYear> total,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("本年支出合计") Optional<Amount> yearTotal,
    @Term("年末结转和结余") Optional<Amount> carriedForward,
    @Term(value = "科目", note = "按功能分类科目编码，三种预算合计；一般不必写") Map<String, Amount> lines) {
  static final Appropriation NONE =
      new Appropriation(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
}
