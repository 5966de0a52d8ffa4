package gongkai.account;

import gongkai.money.Amount;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
            "三公经费",
            "全年预算",
            stated.revisedBudget(),
            Map.of(
                "因公出国（境）费",
                stated.travel().flatMap(TravelAbroad::revisedBudget),
                "公务用车购置及运行维护费",
                vehicles.flatMap(Vehicles::revisedBudget),
                "公务接待费",
                stated.receptions().flatMap(Receptions::revisedBudget))),
        whole(
            "三公经费",
            "决算",
            stated.actual(),
            Map.of(
                "因公出国（境）费",
                stated.travel().flatMap(TravelAbroad::actual),
                "公务用车购置及运行维护费",
                vehicles.flatMap(Vehicles::actual),
                "公务接待费",
                stated.receptions().flatMap(Receptions::actual))),
        whole(
            "三公经费",
            "上年",
            stated.prior(),
            Map.of(
                "因公出国（境）费",
                stated.travel().flatMap(TravelAbroad::prior),
                "公务用车购置及运行维护费",
                vehicles.flatMap(Vehicles::prior),
                "公务接待费",
                stated.receptions().flatMap(Receptions::prior))),
        stated.reason(),
        stated.travel(),
        vehicles,
        stated.receptions());
  }

  private Vehicles vehicles(Vehicles stated) {
    String path = "三公经费.公务用车购置及运行维护费";
    return new Vehicles(
        whole(
            path,
            "全年预算",
            stated.revisedBudget(),
            Map.of(
                "公务用车购置费",
                stated.purchase().flatMap(VehiclePurchase::revisedBudget),
                "公务用车运行维护费",
                stated.running().flatMap(VehicleRunning::revisedBudget))),
        whole(
            path,
            "决算",
            stated.actual(),
            Map.of(
                "公务用车购置费",
                stated.purchase().flatMap(VehiclePurchase::actual),
                "公务用车运行维护费",
                stated.running().flatMap(VehicleRunning::actual))),
        whole(
            path,
            "上年",
            stated.prior(),
            Map.of(
                "公务用车购置费",
                stated.purchase().flatMap(VehiclePurchase::prior),
                "公务用车运行维护费",
                stated.running().flatMap(VehicleRunning::prior))),
        stated.reason(),
        stated.purchase(),
        stated.running(),
        stated.kept(),
        stated.keptByKind());
  }

  /** As stated, or the sum of the parts if all are given. */
  private Optional<Amount> whole(
      String of, String name, Optional<Amount> stated, Map<String, Optional<Amount>> parts) {
    Map<String, Amount> given = new TreeMap<>();
    parts.forEach(
        (part, amount) -> amount.ifPresent(a -> given.put(of + "." + part + "." + name, a)));
    if (given.size() < parts.size()) {
      return stated;
    }
    stated.ifPresent(total -> differences.compare(of + "." + name, total, given));
    return stated.or(() -> Optional.of(Amount.sum(given.values())));
  }
}
