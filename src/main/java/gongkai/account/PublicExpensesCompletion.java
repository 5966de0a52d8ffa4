package gongkai.account;

import gongkai.money.Amount;
import java.util.List;
import java.util.Optional;

/**
 * Completes the three public expenses: the whole from its parts, the cars from buying and running.
 */
final class PublicExpensesCompletion {
  private PublicExpensesCompletion() {}

  static PublicExpenses of(PublicExpenses stated) {
    Optional<Vehicles> vehicles = stated.vehicles().map(PublicExpensesCompletion::vehicles);
    return new PublicExpenses(
        whole(
            stated.revisedBudget(),
            List.of(
                stated.travel().flatMap(TravelAbroad::revisedBudget),
                vehicles.flatMap(Vehicles::revisedBudget),
                stated.receptions().flatMap(Receptions::revisedBudget))),
        whole(
            stated.actual(),
            List.of(
                stated.travel().flatMap(TravelAbroad::actual),
                vehicles.flatMap(Vehicles::actual),
                stated.receptions().flatMap(Receptions::actual))),
        whole(
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

  private static Vehicles vehicles(Vehicles stated) {
    return new Vehicles(
        whole(
            stated.revisedBudget(),
            List.of(
                stated.purchase().flatMap(VehiclePurchase::revisedBudget),
                stated.running().flatMap(VehicleRunning::revisedBudget))),
        whole(
            stated.actual(),
            List.of(
                stated.purchase().flatMap(VehiclePurchase::actual),
                stated.running().flatMap(VehicleRunning::actual))),
        whole(
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
  private static Optional<Amount> whole(Optional<Amount> stated, List<Optional<Amount>> parts) {
    return parts.stream().anyMatch(Optional::isEmpty) ? stated : stated.or(() -> Sums.of(parts));
  }
}
