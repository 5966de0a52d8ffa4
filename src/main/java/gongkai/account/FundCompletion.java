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
  private static final List<String> COLUMNS =
      List.of("支出", "基本支出", "项目支出", "年初结转和结余", "本年收入", "年末结转和结余");
  private static final List<String> PERSONNEL = List.of("301", "303");
  private static final List<String> OPERATING = List.of("302", "307", "310", "399");
  private static final int CLASS_DIGITS = 3;

  private final Classification names;
  private final Differences differences;

  FundCompletion(Classification names, Differences differences) {
    this.names = names;
    this.differences = differences;
  }

  FundAccount complete(String path, Optional<FundAccount> given) {
    if (given.isEmpty()) {
      return FundAccount.NONE;
    }
    FundAccount stated = given.get();
    Map<String, FundLine> lines = lines(path, stated.lines());
    Map<String, Amount> economic = economic(path, stated.economic());
    Optional<Amount> personnel = stated.personnel().or(() -> sum(economic, PERSONNEL));
    Optional<Amount> operating = stated.operating().or(() -> sum(economic, OPERATING));
    FundSpending spending = stated.spending().orElse(FundSpending.NONE);
    Optional<Amount> basic =
        stated.basic().or(() -> classes(path + ".基本支出", Optional.empty(), lines, FundLine::basic));
    Optional<Amount> project =
        stated
            .project()
            .or(() -> classes(path + ".项目支出", Optional.empty(), lines, FundLine::project));
    note(path, stated, lines, economic);
    Optional<Amount> total =
        spending
            .actual()
            .or(() -> classes(path + ".支出.本年", Optional.empty(), lines, FundLine::total))
            .or(() -> Sums.of(List.of(basic, project)));
    noteParts(path, "支出.本年", total, Map.of("基本支出", basic, "项目支出", project));
    noteParts(path, "基本支出", basic, Map.of("人员经费", personnel, "公用经费", operating));
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

  private void note(
      String path, FundAccount stated, Map<String, FundLine> lines, Map<String, Amount> economic) {
    classes(
        path + ".支出.本年", stated.spending().flatMap(FundSpending::actual), lines, FundLine::total);
    classes(path + ".基本支出", stated.basic(), lines, FundLine::basic);
    classes(path + ".项目支出", stated.project(), lines, FundLine::project);
    compare(path + ".人员经费", stated.personnel(), parts(path, economic, PERSONNEL));
    compare(path + ".公用经费", stated.operating(), parts(path, economic, OPERATING));
  }

  private void noteParts(
      String path, String name, Optional<Amount> total, Map<String, Optional<Amount>> parts) {
    Map<String, Amount> given = new TreeMap<>();
    parts.forEach((part, amount) -> amount.ifPresent(a -> given.put(path + "." + part, a)));
    if (given.size() == parts.size()) {
      compare(path + "." + name, total, given);
    }
  }

  private void compare(String path, Optional<Amount> total, Map<String, Amount> parts) {
    if (!parts.isEmpty()) {
      total.ifPresent(t -> differences.compare(path, t, parts));
    }
  }

  /** The sum over the classes (类), if each gives it; compared with what is stated. */
  private Optional<Amount> classes(
      String path,
      Optional<Amount> stated,
      Map<String, FundLine> lines,
      Function<FundLine, Optional<Amount>> column) {
    Map<String, FundLine> classes = new TreeMap<>(lines);
    classes.keySet().removeIf(code -> code.length() != CLASS_DIGITS);
    Map<String, Amount> given = new TreeMap<>();
    classes.forEach(
        (code, line) -> column.apply(line).ifPresent(a -> given.put(line(path, code), a)));
    if (given.isEmpty() || given.size() < classes.size()) {
      return Optional.empty();
    }
    compare(path, stated, given);
    return Optional.of(Amount.sum(given.values()));
  }

  /** Where a class's own amount stands, given where the fund's stands. */
  private static String line(String path, String code) {
    String fund = path.substring(0, path.indexOf('.'));
    String column = path.endsWith(".支出.本年") ? "支出" : path.substring(fund.length() + 1);
    return fund + ".科目." + code + "." + column;
  }

  private Map<String, FundLine> lines(String path, Map<String, FundLine> stated) {
    CodeTree tree = new CodeTree(path + ".科目", COLUMNS, 2, differences);
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
        own.flatMap(FundLine::reason));
  }

  private Map<String, Amount> economic(String path, Map<String, Amount> stated) {
    CodeTree tree = new CodeTree(path + ".经济分类", List.of("金额"), 0, differences);
    stated.forEach((code, amount) -> tree.put(code, List.of(Optional.of(amount))));
    Map<String, Amount> completed = new TreeMap<>();
    tree.complete()
        .forEach((code, cells) -> cells.get(0).ifPresent(amount -> completed.put(code, amount)));
    return completed;
  }

  private static Optional<Amount> sum(Map<String, Amount> economic, List<String> classes) {
    return Sums.of(parts("", economic, classes).values().stream().map(Optional::of).toList());
  }

  private static Map<String, Amount> parts(
      String path, Map<String, Amount> economic, List<String> classes) {
    Map<String, Amount> parts = new TreeMap<>();
    classes.stream()
        .filter(economic::containsKey)
        .forEach(code -> parts.put(path + ".经济分类." + code, economic.get(code)));
    return parts;
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
