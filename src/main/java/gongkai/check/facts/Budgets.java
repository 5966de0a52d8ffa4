package gongkai.check.facts;

import gongkai.check.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * A budget and what came of it.
 *
 * @param actual where the outcome stands
 * @param budget where the budget stands
 */
record Budgets(String actual, String budget) {
  private static final List<String> THREE =
      List.of(
          "三公经费",
          "三公经费.因公出国（境）费",
          "三公经费.公务用车购置及运行维护费",
          "三公经费.公务用车购置及运行维护费.公务用车购置费",
          "三公经费.公务用车购置及运行维护费.公务用车运行维护费",
          "三公经费.公务接待费");

  /** All of a report. */
  static List<Budgets> of(Subject subject) {
    List<Budgets> all = new ArrayList<>();
    for (String budget : List.of("年初预算", "全年预算")) {
      for (String fund : Columns.FUNDS) {
        all.add(new Budgets(fund + ".支出.本年", fund + ".支出." + budget));
        for (String code : subject.lines(fund + ".科目").keySet()) {
          String line = fund + ".科目." + code;
          all.add(new Budgets(line + ".支出", line + "." + budget));
        }
      }
    }
    THREE.forEach(part -> all.add(new Budgets(part + ".决算", part + ".全年预算")));
    return all;
  }
}
