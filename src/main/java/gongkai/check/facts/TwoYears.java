package gongkai.check.facts;

import gongkai.check.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact that the forms set against the year before.
 *
 * @param path of the fact, e.g. 收支总计
 * @param term of this year's amount in it: 本年, 决算, 金额
 */
record TwoYears(String path, String term) {
  private static final String THREE = "三公经费";
  private static final String CARS = THREE + ".公务用车购置及运行维护费";

  private static final List<TwoYears> FIXED =
      List.of(
          new TwoYears("收支总计", "本年"),
          new TwoYears("财政拨款.收支总计", "本年"),
          new TwoYears("一般公共预算财政拨款.支出", "本年"),
          new TwoYears("政府性基金预算财政拨款.支出", "本年"),
          new TwoYears("国有资本经营预算财政拨款.支出", "本年"),
          new TwoYears(THREE, "决算"),
          new TwoYears(THREE + ".因公出国（境）费", "决算"),
          new TwoYears(CARS, "决算"),
          new TwoYears(CARS + ".公务用车购置费", "决算"),
          new TwoYears(CARS + ".公务用车运行维护费", "决算"),
          new TwoYears(THREE + ".公务接待费", "决算"),
          new TwoYears("机关运行经费", "本年"));

  /** Those that every report may have, and those that the province's form adds. */
  static List<TwoYears> of(Subject subject) {
    List<TwoYears> all = new ArrayList<>(FIXED);
    subject.lines("其他事项").keySet().stream()
        .filter(name -> !name.contains("."))
        .forEach(name -> all.add(new TwoYears("其他事项." + name, "金额")));
    return all;
  }

  /** Where this year's amount stands. */
  String actual() {
    return path + "." + term;
  }

  /** Where last year's amount stands. */
  String prior() {
    return path + ".上年";
  }
}
