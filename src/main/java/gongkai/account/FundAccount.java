package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Path;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of the three appropriations: 一般公共预算, 政府性基金预算, 国有资本经营预算 (公开05 to 公开08).
 *
 * @param lines by code of the function class (公开05, 07, 08)
 * @param economic basic expenditure by code of the economic class (公开06)
 * @param personnelNames the economic classes that 人员经费 went to, where their amounts are not given
 * @param operatingNames the same for 公用经费
 */
public record FundAccount(
    @Term(value = "支出", note = "本年、上年和预算；“本年”不写就由科目相加") Optional<FundSpending> spending,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term(value = "人员经费", note = "不写就由经济分类相加") Optional<Amount> personnel,
    @Term(value = "公用经费", note = "不写就由经济分类相加") Optional<Amount> operating,
    @Term(value = "人员经费科目", note = "人员经费用在哪些经济科目；写了经济分类就不必写") List<String> personnelNames,
    @Term(value = "公用经费科目", note = "公用经费用在哪些经济科目；写了经济分类就不必写") List<String> operatingNames,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("年末结转和结余") Optional<Amount> carriedForward,
    @Term(value = "科目", note = "按功能分类科目编码（类3位、款5位、项7位，加引号）；上级不写就由下级相加") Map<String, FundLine> lines,
    @Term(value = "经济分类", note = "公开06表：基本支出，按部门预算支出经济分类科目编码（类3位、款5位，加引号）")
        Map<String, Amount> economic)
    implements Path.Whole {
  private static final int CLASS_DIGITS = 3;
  private static final int ITEM_DIGITS = 7;

  public static final FundAccount NONE =
      new FundAccount(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of());

  /** Whether it is stated that nothing was spent. */
  @Override
  public boolean isNothing() {
    return actual().filter(Amount::isZero).isPresent();
  }

  /** Whether the bureau says anything of this fund. */
  boolean isGiven() {
    return !equals(NONE);
  }

  /** This year's expenditure. */
  public Optional<Amount> actual() {
    return spending.flatMap(FundSpending::actual);
  }

  /** Expenditure and what is carried forward (支出总计). */
  @Term("总计")
  public Optional<Amount> total() {
    return actual().isEmpty() ? Optional.empty() : Sums.of(List.of(actual(), carriedForward));
  }

  /** Expenditure by function class (类). */
  @Term("类级")
  public List<Named> classes() {
    return lines.entrySet().stream()
        .filter(e -> e.getKey().length() == CLASS_DIGITS)
        .flatMap(
            e ->
                new Named.Maybe(e.getValue().name().orElse(e.getKey()), e.getValue().total())
                    .stream())
        .toList();
  }

  /** The function items (项), in the order of their codes. */
  @Term("项级")
  public List<FundItem> items() {
    return lines.keySet().stream()
        .filter(code -> code.length() == ITEM_DIGITS)
        .map(code -> FundItem.of(code, this))
        .toList();
  }

  /** 基本支出 by item: given only where every item states it. */
  @Term("基本支出明细")
  public Optional<List<FundItem>> basicByItem() {
    return where(item -> item.basic().isPresent());
  }

  /** 项目支出 by item: given only where every item states it. */
  @Term("项目支出明细")
  public Optional<List<FundItem>> projectByItem() {
    return where(item -> item.project().isPresent());
  }

  private Optional<List<FundItem>> where(Predicate<FundItem> states) {
    List<FundItem> items = items();
    return items.isEmpty() || !items.stream().allMatch(states)
        ? Optional.empty()
        : Optional.of(items);
  }
}
