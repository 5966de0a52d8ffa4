package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three public expenses (“三公”经费): travel abroad, vehicles, receptions (公开09). */
public record PublicExpenses(
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("因公出国（境）费") Optional<TravelAbroad> travel,
    @Term("公务用车购置及运行维护费") Optional<Vehicles> vehicles,
    @Term("公务接待费") Optional<Receptions> receptions)
    implements Compared {

  /** The three parts as far as given, in the form's order. */
  @Term("构成")
  public List<Named> parts() {
    return Stream.of(
            new Named.Maybe("因公出国（境）费", travel.flatMap(TravelAbroad::actual)),
            new Named.Maybe("公务用车购置及运行维护费", vehicles.flatMap(Vehicles::actual)),
            new Named.Maybe("公务接待费", receptions.flatMap(Receptions::actual)))
        .flatMap(Named.Maybe::stream)
        .toList();
  }
}
