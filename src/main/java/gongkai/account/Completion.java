package gongkai.account;

import gongkai.classification.Classification;
import gongkai.money.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fills in everything that follows from what a report states: totals, sums of code lines, names of
 * codes. A stated figure is never touched, even where it is not the sum of its parts; whether it is
 * is for the checks to say.
 */
public final class Completion {
  private Completion() {}

  /** The completed report. */
  public static Report of(Report stated, Classification names) {
    FundCompletion completion = new FundCompletion(names);
    FundAccount general = completion.complete(stated.generalBudget());
    FundAccount government = completion.complete(stated.governmentFund());
    FundAccount capital = completion.complete(stated.stateCapital());
    List<FundAccount> funds = List.of(general, government, capital);
    LineCompletion lines = new LineCompletion(names);
    Income income = income(stated.income(), funds, lines);
    Expenditure expenditure = expenditure(stated.expenditure(), funds, lines);
    Optional<Amount> total =
        income.yearTotal().isEmpty()
            ? Optional.empty()
            : Sums.of(List.of(income.yearTotal(), income.surplusUsed(), income.broughtForward()));
    return new Report(
        stated.year(),
        stated.format(),
        stated.unit(),
        stated.decimals(),
        stated.title(),
        stated.indexNumber(),
        stated.publisher(),
        stated.published(),
        stated.approved(),
        Optional.of(stated.total().orElse(YearOnYear.NONE).withActual(total)),
        income,
        expenditure,
        Optional.of(appropriation(stated, income, funds)),
        given(general),
        given(government),
        given(capital),
        stated.publicExpenses().map(PublicExpensesCompletion::of),
        stated.operating(),
        stated.procurement().map(Completion::procurement),
        stated.assets().map(Completion::assets),
        stated.performance(),
        stated.scores(),
        stated.others(),
        stated.attachments(),
        stated.corrections(),
        stated.remarks(),
        stated.claims(),
        stated.exemptions());
  }

  private static Optional<FundAccount> given(FundAccount fund) {
    return fund.isGiven() ? Optional.of(fund) : Optional.empty();
  }

  private static Income income(Income stated, List<FundAccount> funds, LineCompletion lines) {
    Optional<Amount> sum = sum(stated.sources());
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
      Expenditure stated, List<FundAccount> funds, LineCompletion lines) {
    Optional<Amount> basic = stated.basic().or(() -> ofAll(funds, FundAccount::basic));
    Optional<Amount> project = stated.project().or(() -> ofAll(funds, FundAccount::project));
    Optional<Amount> total =
        stated
            .yearTotal()
            .or(() -> ofAll(funds, FundAccount::actual))
            .or(
                () ->
                    Sums.of(
                        List.of(
                            basic,
                            project,
                            stated.toSuperior(),
                            stated.business(),
                            stated.toAffiliated())));
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

  private static Procurement procurement(Procurement stated) {
    List<Optional<Amount>> parts = List.of(stated.goods(), stated.works(), stated.services());
    return new Procurement(
        stated.total().or(() -> Sums.of(parts)),
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

  private static Optional<Amount> sum(List<Named> parts) {
    return Sums.of(parts.stream().map(part -> Optional.of(part.amount())).toList());
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
