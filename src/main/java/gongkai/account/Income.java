package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Income by source (公开01 left side) and by function class (公开02).
 *
 * @param broughtForward 年初结转和结余, of all money, not of the appropriation alone
 * @param lines by code of the function class; those not stated are sums of those below them
 */
public record Income(
    @Term("一般公共预算财政拨款收入") Optional<Amount> generalBudget,
    @Term("政府性基金预算财政拨款收入") Optional<Amount> governmentFund,
    @Term("国有资本经营预算财政拨款收入") Optional<Amount> stateCapital,
    @Term("上级补助收入") Optional<Amount> superiorSubsidy,
    @Term("事业收入") Optional<Amount> institutional,
    @Term("经营收入") Optional<Amount> business,
    @Term("附属单位上缴收入") Optional<Amount> affiliated,
    @Term("其他收入") Optional<Amount> other,
    @Term(value = "本年收入合计", note = "不写就由各项收入相加") Optional<Amount> yearTotal,
    @Term("使用非财政拨款结余") Optional<Amount> surplusUsed,
    @Term(value = "年初结转和结余", note = "全部资金的；不写就由三种预算的相加") Optional<Amount> broughtForward,
    @Term(value = "科目", note = "按功能分类科目编码（类3位、款5位、项7位，加引号）；上级不写就由下级相加")
        Map<String, IncomeLine> lines) {

  /** 财政拨款收入: the three appropriations together. */
  @Term("财政拨款收入")
  public Optional<Amount> appropriation() {
    return Sums.of(List.of(generalBudget, governmentFund, stateCapital));
  }

  /** The sources that are stated, in the form's order, zeros among them. */
  @Term("来源")
  public List<Named> sources() {
    return Stream.of(
            new Named.Maybe("一般公共预算财政拨款收入", generalBudget),
            new Named.Maybe("政府性基金预算财政拨款收入", governmentFund),
            new Named.Maybe("国有资本经营预算财政拨款收入", stateCapital),
            new Named.Maybe("上级补助收入", superiorSubsidy),
            new Named.Maybe("事业收入", institutional),
            new Named.Maybe("经营收入", business),
            new Named.Maybe("附属单位上缴收入", affiliated),
            new Named.Maybe("其他收入", other))
        .flatMap(Named.Maybe::stream)
        .toList();
  }
}
