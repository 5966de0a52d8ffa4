package gongkai.download;

import java.util.List;
import java.util.Set;

/**
 * What an amount measures, read off the terms that lead to it.
 *
 * @param function code of the function class; empty if it is of none
 * @param economic code of the economic class; empty if it is of none
 * @param item the terms between the top of the report and the amount
 * @param fund which appropriation it is of; empty if it is not of one alone
 * @param kind 收入, 支出, 结转结余, 总计, or what else the report tells of
 * @param phase 决算, 年初预算, 全年预算 or 上年; empty if it is of none
 */
record Measure(
    String function, String economic, String item, String fund, String kind, String phase) {
  private static final String APPROPRIATION = "财政拨款";
  private static final String ACTUAL = "决算";
  private static final Set<String> PHASES = Set.of("年初预算", "全年预算", "上年");

  /** Names of funds, as they begin the terms of what belongs to them. */
  private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");

  /** Terms that say when or how much, and not of what. */
  private static final Set<String> GENERIC =
      Set.of("本年", "上年", "决算", "年初预算", "全年预算", "执行数", "金额", "金额（元）", "一般公共预算金额");

  /** Amounts that an evaluation covers, budget or actual: the report does not say. */
  private static final String EVALUATION = "预算绩效";

  private static final Set<String> COVERED = Set.of("金额", "一般公共预算金额");

  private static final String BY_FUNCTION = "科目";
  private static final String BY_ECONOMY = "经济分类";

  /**
   * @param steps terms, keys and numbers from the top of the report to the amount
   * @param labels the same in words: names for keys and numbers
   */
  static Measure of(List<String> steps, List<String> labels) {
    int function = code(steps, BY_FUNCTION);
    int economic = code(steps, BY_ECONOMY);
    int end = steps.size();
    while (end > 1 && GENERIC.contains(steps.get(end - 1))) {
      end--;
    }
    String term = steps.get(end - 1);
    String item = String.join("·", labels.subList(Math.min(1, end - 1), end));
    if (function > 0 || economic > 0) {
      boolean bare = end - 1 == Math.max(function, economic);
      term = !bare ? term : economic > 0 ? "基本支出" : "支出";
      item = term;
    }
    return new Measure(
        function > 0 ? steps.get(function) : "",
        economic > 0 ? steps.get(economic) : "",
        item,
        fund(steps),
        kind(steps.get(0), term),
        phase(steps.get(0), steps.get(steps.size() - 1)));
  }

  /** Where the code of a line stands, if the amount is of a line. */
  private static int code(List<String> steps, String lines) {
    int at = steps.indexOf(lines) + 1;
    return at > 0 && at < steps.size() && Character.isDigit(steps.get(at).charAt(0)) ? at : 0;
  }

  private static String fund(List<String> steps) {
    for (String step : steps) {
      for (String fund : FUNDS) {
        if (step.startsWith(fund)) {
          return fund;
        }
      }
      if (step.startsWith(APPROPRIATION)) {
        return APPROPRIATION;
      }
    }
    return "";
  }

  private static String kind(String top, String term) {
    if (term.contains("结转") || term.contains("结余")) {
      return "结转结余";
    }
    if (term.endsWith("总计")) {
      return "总计";
    }
    if (top.equals("收入") || term.equals("本年收入")) {
      return "收入";
    }
    return top.equals("支出") || top.endsWith(APPROPRIATION) ? "支出" : top;
  }

  private static String phase(String top, String last) {
    if (PHASES.contains(last)) {
      return last;
    }
    return top.equals(EVALUATION) && COVERED.contains(last) ? "" : ACTUAL;
  }
}
