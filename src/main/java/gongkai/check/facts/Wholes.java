package gongkai.check.facts;

import gongkai.check.rule.Subject;
import gongkai.money.Amount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of a whole are, so that one can tell whether none is missing. */
final class Wholes {
  private static final String THREE = "三公经费";
  private static final String CARS = "公务用车购置及运行维护费";

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "收入.本年收入合计",
          Columns.in("收入", Columns.SOURCES),
          "支出.本年支出合计",
          Columns.in("支出", Columns.SPENDING),
          "政府采购.总额",
          Columns.in("政府采购", List.of("货物", "工程", "服务")),
          THREE,
          Columns.in(THREE, List.of("因公出国（境）费", CARS, "公务接待费")),
          THREE + "." + CARS,
          Columns.in(THREE + "." + CARS, List.of("公务用车购置费", "公务用车运行维护费")));

  private Wholes() {}

  /**
   * Those of these parts that are all there are: every other one is nothing at all.
   *
   * @param parts paths, of the facts or of their amounts
   * @return as they were given; empty if some are missing
   */
  static Set<String> complete(Subject subject, String whole, Set<String> parts) {
    Set<String> facts = parts.stream().map(Wholes::fact).collect(Collectors.toSet());
    return alternatives(subject, fact(whole))
        .filter(all -> !all.isEmpty())
        .filter(all -> all.stream().allMatch(p -> facts.contains(p) || isNothing(subject, p)))
        .findFirst()
        .map(all -> parts.stream().filter(p -> all.contains(fact(p))).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static Stream<List<String>> alternatives(Subject subject, String whole) {
    String fund = whole.replaceFirst("\\.支出$", "");
    if (!Columns.FUNDS.contains(fund)) {
      return Stream.ofNullable(PARTS.get(whole));
    }
    List<String> classes =
        subject.lines(fund + ".科目").keySet().stream()
            .filter(code -> code.length() == Columns.CLASS_DIGITS)
            .map(code -> fund + ".科目." + code)
            .toList();
    return Stream.of(classes, Columns.in(fund, List.of("基本支出", "项目支出")));
  }

  /** The fact that an amount is of. */
  private static String fact(String path) {
    return path.replaceFirst(path.contains(".科目.") ? "\\.支出$" : "\\.(本年|决算)$", "");
  }

  private static boolean isNothing(Subject subject, String fact) {
    return Stream.of(fact, fact + ".决算", fact + ".支出")
        .flatMap(path -> subject.find(path, Amount.class).stream())
        .anyMatch(amount -> amount.isZero() && amount.resolution().signum() == 0);
  }
}
