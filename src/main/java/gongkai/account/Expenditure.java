package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Expenditure of all money by kind and by function class (公开01 right side, 公开03).
 *
 * @param lines by code; a line that is not stated is the sum of the three funds' lines
 */
public record Expenditure(
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("上缴上级支出") Optional<Amount> toSuperior,
    @Term("经营支出") Optional<Amount> business,
    @Term("对附属单位补助支出") Optional<Amount> toAffiliated,
    @Term(value = "本年支出合计", note = "不写就由各项支出相加") Optional<Amount> yearTotal,
    @Term("结余分配") Optional<Amount> surplusDistributed,
    @Term(value = "年末结转和结余", note = "全部资金的；不写就由三种预算的相加") Optional<Amount> carriedForward,
    @Term(value = "科目", note = "按功能分类科目编码；不写的由三种预算的科目相加") Map<String, SpendingLine> lines) {

  /** The kinds that are stated, in the form's order, zeros among them. */
  @Term("构成")
  public List<Named> kinds() {
    return Stream.of(
            new Named.Maybe("基本支出", basic),
            new Named.Maybe("项目支出", project),
            new Named.Maybe("上缴上级支出", toSuperior),
            new Named.Maybe("经营支出", business),
            new Named.Maybe("对附属单位补助支出", toAffiliated))
        .flatMap(Named.Maybe::stream)
        .toList();
  }

  /** 基本支出 by function class: given only where every line states it. */
  @Term("基本支出明细")
  public Optional<Map<String, SpendingLine>> basicByLine() {
    return lines.isEmpty() || lines.values().stream().anyMatch(line -> line.basic().isEmpty())
        ? Optional.empty()
        : Optional.of(lines);
  }
}
