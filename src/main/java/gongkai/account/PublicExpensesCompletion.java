package gongkai.account;

import gongkai.money.Amount;
import java.util.List;
import java.util.Optional;

/**
 * Completes the three public expenses: the whole from its parts, the cars from buying and running.
 */
final class PublicExpensesCompletion {
  private final Differences differences;

  private PublicExpensesCompletion(Differences differences) {
    this.differences = differences;
  }

  static PublicExpenses of(PublicExpenses stated, Differences differences) {
    return new PublicExpensesCompletion(differences).complete(stated);
  }

  private PublicExpenses complete(PublicExpenses stated) {
    Optional<Vehicles> vehicles = stated.vehicles().map(this::vehicles);
    return new PublicExpenses(
        whole(
            "三公经费.全年预算",
            stated.revisedBudget(),
            List.of(
                stated.travel().flatMap(TravelAbroad::revisedBudget),
                vehicles.flatMap(Vehicles::revisedBudget),
                stated.receptions().flatMap(Receptions::revisedBudget))),
        whole(
            "三公经费.决算",
            stated.actual(),
            List.of(
                stated.travel().flatMap(TravelAbroad::actual),
                vehicles.flatMap(Vehicles::actual),
                stated.receptions().flatMap(Receptions::actual))),
        whole(
            "三公经费.上年",
            stated.prior(),
            List.of(
                stated.travel().flatMap(TravelAbroad::prior),
                vehicles.flatMap(Vehicles::prior),
                stated.receptions().flatMap(Receptions::prior))),
        stated.reason(),
        stated.travel(),
        vehicles,
        stated.receptions());
  }

  private Vehicles vehicles(Vehicles stated) {
    String path = "三公经费.公务用车购置及运行维护费.";
    return new Vehicles(
        whole(
            path + "全年预算",
            stated.revisedBudget(),
            List.of(
                stated.purchase().flatMap(VehiclePurchase::revisedBudget),
                stated.running().flatMap(VehicleRunning::revisedBudget))),
        whole(
            path + "决算",
            stated.actual(),
            List.of(
                stated.purchase().flatMap(VehiclePurchase::actual),
                stated.running().flatMap(VehicleRunning::actual))),
        whole(
            path + "上年",
            stated.prior(),
            List.of(
                stated.purchase().flatMap(VehiclePurchase::prior),
                stated.running().flatMap(VehicleRunning::prior))),
        stated.reason(),
        stated.purchase(),
        stated.running(),
        stated.kept(),
        stated.keptByKind());
  }

  /** As stated, or the sum of the parts if all are given. */
  private Optional<Amount> whole(
      String path, Optional<Amount> stated, List<Optional<Amount>> parts) {
    List<Amount> given = parts.stream().flatMap(Optional::stream).toList();
    if (given.size() < parts.size()) {
      return stated;
    }
    stated.ifPresent(total -> differences.compare(path, total, given));
    return stated.or(() -> Optional.of(Amount.sum(given)));
  }
}
