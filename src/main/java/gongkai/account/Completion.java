package gongkai.account;

import gongkai.classification.Classification;
import gongkai.money.Amount;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report with everything filled in that follows from what is stated: totals, sums of code lines,
 * names of codes. A stated figure is never touched; where it is not the sum of its parts, that is
 * noted.
 *
 * @param report the completed report
 * @param differences stated totals that are not the sums of their parts
 * @param names the list that names its codes
 */
public record Completion(Report report, List<Difference> differences, Classification names) {
  private static final String GENERAL = "一般公共预算财政拨款";
  private static final String FUND = "政府性基金预算财政拨款";
  private static final String CAPITAL = "国有资本经营预算财政拨款";

  /** Completes a report as stated. */
  public static Completion of(Report stated, Classification names) {
    Differences differences = new Differences();
    FundCompletion funds = new FundCompletion(names, differences);
    FundAccount general = funds.complete(GENERAL, stated.generalBudget());
    FundAccount government = funds.complete(FUND, stated.governmentFund());
    FundAccount capital = funds.complete(CAPITAL, stated.stateCapital());
    List<FundAccount> all = List.of(general, government, capital);
    LineCompletion lines = new LineCompletion(names, differences);
    Income income = income(stated.income(), all, lines, differences);
    Expenditure expenditure = expenditure(stated.expenditure(), all, lines, differences);
    Optional<Amount> total =
        income.yearTotal().isEmpty()
            ? Optional.empty()
            : Sums.of(List.of(income.yearTotal(), income.surplusUsed(), income.broughtForward()));
    YearOnYear totals = stated.total().orElse(YearOnYear.NONE);
    totals
        .actual()
        .filter(stat -> total.isPresent())
        .ifPresent(
            stat ->
                differences.compare(
                    "收支总计.本年",
                    stat,
                    given(
                        "收入.",
                        new Named.Maybe("本年收入合计", income.yearTotal()),
                        new Named.Maybe("使用非财政拨款结余", income.surplusUsed()),
                        new Named.Maybe("年初结转和结余", income.broughtForward()))));
    Optional<PublicExpenses> three =
        stated.publicExpenses().map(e -> PublicExpensesCompletion.of(e, differences));
    Report report =
        new Report(
            stated.year(),
            stated.format(),
            stated.unit(),
            stated.title(),
            stated.indexNumber(),
            stated.publisher(),
            stated.published(),
            stated.approved(),
            Optional.of(totals.withActual(total)),
            income,
            expenditure,
            Optional.of(appropriation(stated, income, all)),
            given(general),
            given(government),
            given(capital),
            three,
            stated.operating(),
            stated.procurement().map(p -> procurement(p, differences)),
            stated.assets().map(Completion::assets),
            stated.performance(),
            stated.scores(),
            stated.others(),
            stated.attachments(),
            stated.corrections(),
            stated.remarks());
    return new Completion(report, differences.found(), names);
  }

  private static Optional<FundAccount> given(FundAccount fund) {
    return fund.isGiven() ? Optional.of(fund) : Optional.empty();
  }

  /** Those that are given, by path. */
  private static Map<String, Amount> given(String prefix, Named.Maybe... parts) {
    return given(prefix, Stream.of(parts).flatMap(Named.Maybe::stream).toList());
  }

  private static Map<String, Amount> given(String prefix, List<Named> parts) {
    Map<String, Amount> given = new LinkedHashMap<>();
    parts.forEach(part -> given.put(prefix + part.name(), part.amount()));
    return given;
  }

  private static Income income(
      Income stated, List<FundAccount> funds, LineCompletion lines, Differences differences) {
    Map<String, Amount> sources = given("收入.", stated.sources());
    Optional<Amount> sum =
        sources.isEmpty() ? Optional.empty() : Optional.of(Amount.sum(sources.values()));
    stated
        .yearTotal()
        .filter(total -> !sources.isEmpty())
        .ifPresent(total -> differences.compare("收入.本年收入合计", total, sources));
    return new Income(
        stated.generalBudget(),
        stated.governmentFund(),
        stated.stateCapital(),
        stated.superiorSubsidy(),
        stated.institutional(),
        stated.business(),
        stated.affiliated(),
        stated.other(),
        stated.yearTotal().or(() -> sum),
        stated.surplusUsed(),
        stated.broughtForward().or(() -> sum(funds, FundAccount::broughtForward)),
        lines.income(stated));
  }

  private static Expenditure expenditure(
      Expenditure stated, List<FundAccount> funds, LineCompletion lines, Differences differences) {
    Optional<Amount> basic = stated.basic().or(() -> ofAll(funds, FundAccount::basic));
    Optional<Amount> project = stated.project().or(() -> ofAll(funds, FundAccount::project));
    Map<String, Amount> kinds =
        given(
            "支出.",
            new Named.Maybe("基本支出", basic),
            new Named.Maybe("项目支出", project),
            new Named.Maybe("上缴上级支出", stated.toSuperior()),
            new Named.Maybe("经营支出", stated.business()),
            new Named.Maybe("对附属单位补助支出", stated.toAffiliated()));
    Optional<Amount> total =
        stated
            .yearTotal()
            .or(() -> ofAll(funds, FundAccount::actual))
            .or(() -> kinds.isEmpty() ? Optional.empty() : Optional.of(Amount.sum(kinds.values())));
    if (basic.isPresent() && project.isPresent()) {
      total.ifPresent(t -> differences.compare("支出.本年支出合计", t, kinds));
    }
    return new Expenditure(
        basic,
        project,
        stated.toSuperior(),
        stated.business(),
        stated.toAffiliated(),
        total,
        stated.surplusDistributed(),
        stated.carriedForward().or(() -> sum(funds, FundAccount::carriedForward)),
        lines.spending(stated, funds));
  }

  private static Appropriation appropriation(
      Report stated, Income income, List<FundAccount> funds) {
    Appropriation own = stated.appropriation().orElse(Appropriation.NONE);
    Optional<Amount> forward =
        own.broughtForward().or(() -> sum(funds, FundAccount::broughtForward));
    Optional<Amount> total =
        income.appropriation().isEmpty()
            ? Optional.empty()
            : Sums.of(List.of(income.appropriation(), forward));
    return new Appropriation(
        Optional.of(own.total().orElse(YearOnYear.NONE).withActual(total)),
        forward,
        own.yearTotal().or(() -> sum(funds, FundAccount::actual)),
        own.carriedForward().or(() -> sum(funds, FundAccount::carriedForward)),
        own.lines().isEmpty() ? lines(funds) : own.lines());
  }

  private static Map<String, Amount> lines(List<FundAccount> funds) {
    Map<String, Amount> sums = new TreeMap<>();
    funds.forEach(
        fund ->
            fund.lines()
                .forEach(
                    (code, line) ->
                        line.total().ifPresent(t -> sums.merge(code, t, Amount::plus))));
    return sums;
  }

  private static Procurement procurement(Procurement stated, Differences differences) {
    Map<String, Amount> parts =
        given(
            "政府采购.",
            new Named.Maybe("货物", stated.goods()),
            new Named.Maybe("工程", stated.works()),
            new Named.Maybe("服务", stated.services()));
    stated
        .total()
        .filter(total -> parts.size() == 3)
        .ifPresent(total -> differences.compare("政府采购.总额", total, parts));
    return new Procurement(
        stated.total().or(() -> Sums.of(parts.values().stream().map(Optional::of).toList())),
        stated.goods(),
        stated.works(),
        stated.services(),
        stated.purpose(),
        stated.toSmallAndMedium(),
        stated.toSmallAndMicro());
  }

  private static Assets assets(Assets stated) {
    Optional<Integer> sum =
        stated.byUse().isEmpty()
            ? Optional.empty()
            : Optional.of(stated.byUse().values().stream().mapToInt(Integer::intValue).sum());
    return new Assets(
        stated.vehicles().or(() -> sum), stated.byUse(), stated.otherUse(), stated.equipment());
  }

  private static Optional<Amount> sum(
      List<FundAccount> funds, Function<FundAccount, Optional<Amount>> part) {
    return Sums.of(funds.stream().map(part).toList());
  }

  /** The sum over the funds that are given, if each of them gives it. */
  private static Optional<Amount> ofAll(
      List<FundAccount> funds, Function<FundAccount, Optional<Amount>> part) {
    Collection<Optional<Amount>> parts =
        funds.stream()
            .filter(fund -> fund.actual().filter(a -> !a.isZero()).isPresent())
            .map(part)
            .toList();
    return parts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Sums.of(parts);
  }
}
