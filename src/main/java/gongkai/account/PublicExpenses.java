package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three public expenses (“三公”经费): travel abroad, vehicles, receptions (公开09). */
public record PublicExpenses(
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数；不写就由各部分相加") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
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
