package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/** One function item (项) with the names of the section and the class it belongs to. */
public record FundItem(
    @Term("编码") String code,
    @Term("类") Optional<String> className,
    @Term("款") Optional<String> sectionName,
    @Term("项") Optional<String> itemName,
    @Term("支出") Optional<Amount> actual,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("年初预算") Optional<Amount> originalBudget,
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("原因") Optional<Remark> reason) {

  static FundItem of(String code, FundAccount fund) {
    FundLine line = fund.lines().get(code);
    return new FundItem(
        code,
        name(fund, code.substring(0, 3)),
        name(fund, code.substring(0, 5)),
        line.name(),
        line.total(),
        line.basic(),
        line.project(),
        line.originalBudget(),
        line.revisedBudget(),
        line.reason());
  }

  private static Optional<String> name(FundAccount fund, String code) {
    return Optional.ofNullable(fund.lines().get(code)).flatMap(FundLine::name);
  }
}
