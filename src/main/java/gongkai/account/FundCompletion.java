package gongkai.account;

import gongkai.classification.Classification;
import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Completes one fund: its code lines, its totals, the split of its basic expenditure. */
final class FundCompletion {
  private static final int COLUMNS = 6;
  private static final int PARTS = 2;
  private static final List<String> PERSONNEL = List.of("301", "303");
  private static final List<String> OPERATING = List.of("302", "307", "310", "399");
  private static final int CLASS_DIGITS = 3;

  private final Classification names;

  FundCompletion(Classification names) {
    this.names = names;
  }

  FundAccount complete(Optional<FundAccount> given) {
    if (given.isEmpty()) {
      return FundAccount.NONE;
    }
    FundAccount stated = given.get();
    Map<String, FundLine> lines = lines(stated.lines());
    Map<String, Amount> economic = economic(stated.economic());
    Optional<Amount> personnel = stated.personnel().or(() -> sum(economic, PERSONNEL));
    Optional<Amount> operating = stated.operating().or(() -> sum(economic, OPERATING));
    FundSpending spending = stated.spending().orElse(FundSpending.NONE);
    Optional<Amount> basic = stated.basic().or(() -> classes(lines, FundLine::basic));
    Optional<Amount> project = stated.project().or(() -> classes(lines, FundLine::project));
    Optional<Amount> total =
        spending
            .actual()
            .or(() -> classes(lines, FundLine::total))
            .or(() -> Sums.of(List.of(basic, project)));
    boolean nothing = total.filter(Amount::isZero).isPresent();
    return new FundAccount(
        Optional.of(spending.withActual(total)),
        nothing ? basic.or(() -> total) : basic,
        nothing ? project.or(() -> total) : project,
        personnel,
        operating,
        names(stated.personnelNames(), economic, PERSONNEL),
        names(stated.operatingNames(), economic, OPERATING),
        stated.broughtForward(),
        stated.carriedForward(),
        lines,
        economic);
  }

  /** The sum over the classes (类), if each gives it. */
  private static Optional<Amount> classes(
      Map<String, FundLine> lines, Function<FundLine, Optional<Amount>> column) {
    List<Optional<Amount>> classes =
        lines.entrySet().stream()
            .filter(line -> line.getKey().length() == CLASS_DIGITS)
            .map(line -> column.apply(line.getValue()))
            .toList();
    return classes.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Sums.of(classes);
  }

  private Map<String, FundLine> lines(Map<String, FundLine> stated) {
    CodeTree tree = new CodeTree(COLUMNS, PARTS);
    stated.forEach((code, line) -> tree.put(code, cells(line)));
    Map<String, FundLine> lines = new LinkedHashMap<>();
    tree.complete().forEach((code, cells) -> lines.put(code, line(code, stated.get(code), cells)));
    return lines;
  }

  private static List<Optional<Amount>> cells(FundLine line) {
    return List.of(
        line.total(),
        line.basic(),
        line.project(),
        line.broughtForward(),
        line.income(),
        line.carriedForward());
  }

  private FundLine line(String code, FundLine stated, List<Optional<Amount>> cells) {
    Optional<FundLine> own = Optional.ofNullable(stated);
    return new FundLine(
        own.flatMap(FundLine::name).or(() -> names.functionName(code)),
        cells.get(3),
        cells.get(4),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(5),
        own.flatMap(FundLine::originalBudget),
        own.flatMap(FundLine::revisedBudget),
        own.flatMap(FundLine::reason),
        own.flatMap(FundLine::unlisted));
  }

  private static Map<String, Amount> economic(Map<String, Amount> stated) {
    CodeTree tree = new CodeTree(1, 0);
    stated.forEach((code, amount) -> tree.put(code, List.of(Optional.of(amount))));
    Map<String, Amount> completed = new TreeMap<>();
    tree.complete()
        .forEach((code, cells) -> cells.get(0).ifPresent(amount -> completed.put(code, amount)));
    return completed;
  }

  private static Optional<Amount> sum(Map<String, Amount> economic, List<String> classes) {
    return Sums.of(classes.stream().map(code -> Optional.ofNullable(economic.get(code))).toList());
  }

  /** The names as stated, or those of the economic sections (款) with an amount. */
  private List<String> names(
      List<String> stated, Map<String, Amount> economic, List<String> classes) {
    if (!stated.isEmpty()) {
      return stated;
    }
    List<String> found = new ArrayList<>();
    economic.forEach(
        (code, amount) -> {
          if (code.length() > CLASS_DIGITS
              && !amount.isZero()
              && classes.contains(code.substring(0, CLASS_DIGITS))) {
            found.add(names.economicName(code).orElse(code));
          }
        });
    return found;
  }
}
