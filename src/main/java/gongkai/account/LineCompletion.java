package gongkai.account;

import gongkai.classification.Classification;
import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Completes the code lines of income (公开02) and of all expenditure (公开03). */
final class LineCompletion {
  private static final int INCOME = 7;
  private static final int SPENDING = 6;

  private final Classification names;

  LineCompletion(Classification names) {
    this.names = names;
  }

  Map<String, IncomeLine> income(Income stated) {
    CodeTree tree = new CodeTree(INCOME, INCOME - 1);
    List<Optional<Amount>> whole =
        Arrays.asList(
            Optional.empty(),
            stated.appropriation(),
            stated.superiorSubsidy(),
            stated.institutional(),
            stated.business(),
            stated.affiliated(),
            stated.other());
    stated.lines().forEach((code, line) -> tree.put(code, zeros(cells(line), whole)));
    Map<String, IncomeLine> lines = new LinkedHashMap<>();
    tree.complete().forEach((code, cells) -> lines.put(code, line(code, stated, cells)));
    return lines;
  }

  private static List<Optional<Amount>> cells(IncomeLine line) {
    return List.of(
        line.total(),
        line.appropriation(),
        line.superiorSubsidy(),
        line.institutional(),
        line.business(),
        line.affiliated(),
        line.other());
  }

  private IncomeLine line(String code, Income stated, List<Optional<Amount>> cells) {
    return new IncomeLine(
        Optional.ofNullable(stated.lines().get(code))
            .flatMap(IncomeLine::name)
            .or(() -> names.functionName(code)),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6));
  }

  Map<String, SpendingLine> spending(Expenditure stated, List<FundAccount> funds) {
    CodeTree tree = new CodeTree(SPENDING, SPENDING - 1);
    List<Optional<Amount>> whole =
        Arrays.asList(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            stated.toSuperior(),
            stated.business(),
            stated.toAffiliated());
    Map<String, SpendingLine> known = known(stated, funds);
    known.forEach((code, line) -> tree.put(code, zeros(cells(line), whole)));
    Map<String, SpendingLine> lines = new LinkedHashMap<>();
    tree.complete().forEach((code, cells) -> lines.put(code, line(code, known, cells)));
    return lines;
  }

  /**
   * Lines as stated, and where none is, the sums of the funds' lines; but what has stated lines
   * below it is their sum, for money other than the funds' is in it.
   */
  private static Map<String, SpendingLine> known(Expenditure stated, List<FundAccount> funds) {
    TreeSet<String> codes = new TreeSet<>();
    funds.forEach(fund -> codes.addAll(fund.lines().keySet()));
    stated.lines().keySet().forEach(code -> codes.removeIf(above -> isAbove(above, code)));
    Map<String, SpendingLine> known = new TreeMap<>();
    codes.forEach(code -> known.put(code, sum(code, funds)));
    known.putAll(stated.lines());
    return known;
  }

  private static boolean isAbove(String above, String code) {
    return above.length() < code.length() && code.startsWith(above);
  }

  private static SpendingLine sum(String code, List<FundAccount> funds) {
    List<FundLine> lines =
        funds.stream().flatMap(f -> Optional.ofNullable(f.lines().get(code)).stream()).toList();
    return new SpendingLine(
        lines.get(0).name(),
        all(lines.stream().map(FundLine::total).toList()),
        all(lines.stream().map(FundLine::basic).toList()),
        all(lines.stream().map(FundLine::project).toList()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Amount> all(List<Optional<Amount>> parts) {
    return parts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Sums.of(parts);
  }

  private static List<Optional<Amount>> cells(SpendingLine line) {
    return List.of(
        line.total(),
        line.basic(),
        line.project(),
        line.toSuperior(),
        line.business(),
        line.toAffiliated());
  }

  private SpendingLine line(
      String code, Map<String, SpendingLine> stated, List<Optional<Amount>> cells) {
    return new SpendingLine(
        Optional.ofNullable(stated.get(code))
            .flatMap(SpendingLine::name)
            .or(() -> names.functionName(code)),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5));
  }

  /** Where the whole of a column is stated as zero, so is each of its lines. */
  private static List<Optional<Amount>> zeros(
      List<Optional<Amount>> cells, List<Optional<Amount>> whole) {
    List<Optional<Amount>> filled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Amount> zero = whole.get(i).filter(Amount::isZero);
      filled.add(cells.get(i).or(() -> zero));
    }
    return filled;
  }
}
