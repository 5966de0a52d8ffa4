package gongkai.check;

import gongkai.account.Completion;
import gongkai.account.Performance;
import gongkai.account.Report;
import gongkai.account.ScoreSheet;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.money.Amount;
import gongkai.money.Share;
import gongkai.source.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * 勾稽-02: the score sheet of a bureau's self-evaluation adds up.
 *
 * <p>Scores are given, not measured, so they add up to the last digit. The rate of execution is
 * wrong only if no exact amounts that round to the stated ones could give it.
 */
public final class ScoreSums {
  private static final String RULE = "勾稽-02";
  private static final String SHEET = "部门整体自评表";
  private static final String EXECUTION = SHEET + ".预算执行";
  private static final BigDecimal FULL = new BigDecimal("100");

  private final Places places;
  private final Findings findings = new Findings();

  private ScoreSums(Places places) {
    this.places = places;
  }

  /** Findings on the report's score sheet, if it has one. */
  public static List<Finding> check(Completion completion, Places places) {
    Report report = completion.report();
    ScoreSums sums = new ScoreSums(places);
    report.scores().ifPresent(sheet -> sums.sheet(sheet, report.performance()));
    return sums.findings.sorted();
  }

  private void sheet(ScoreSheet sheet, Optional<Performance> performance) {
    sheet.execution().ifPresent(this::execution);
    for (int i = 0; i < sheet.groups().size(); i++) {
      group(SHEET + ".指标." + (i + 1), sheet.groups().get(i));
    }
    if (sheet.weight().compareTo(FULL) != 0) {
      findings.warning(
          RULE,
          places.nearest(SHEET),
          "各项分值相加为 " + plain(sheet.weight()) + "，不是 100",
          "核对各项分值，“预算执行”的分值也算在内");
    }
    sheet.stated().ifPresent(stated -> same(SHEET + ".得分", stated, sheet.score()));
    performance
        .flatMap(Performance::whole)
        .flatMap(Performance.Evaluation::score)
        .ifPresent(stated -> same("预算绩效.整体自评.得分", stated, sheet.score()));
  }

  private void same(String path, BigDecimal stated, BigDecimal sum) {
    if (stated.compareTo(sum) != 0) {
      error(
          path,
          "“"
              + path
              + "”为 "
              + plain(stated)
              + "，自评表各项得分相加为 "
              + plain(sum)
              + "，相差 "
              + plain(stated.subtract(sum).abs().stripTrailingZeros()),
          "核对总分与各项得分");
    }
  }

  private void group(String path, ScoreSheet.Group group) {
    requireAny(path, group.name(), group.subgroups(), "二级指标");
    for (int i = 0; i < group.subgroups().size(); i++) {
      ScoreSheet.Subgroup sub = group.subgroups().get(i);
      String at = path + ".二级." + (i + 1);
      requireAny(at, sub.name(), sub.indicators(), "三级指标");
      for (int j = 0; j < sub.indicators().size(); j++) {
        ScoreSheet.Indicator indicator = sub.indicators().get(j);
        score(at + ".三级." + (j + 1), indicator.name(), indicator.weight(), indicator.score());
      }
    }
  }

  private void requireAny(String path, String name, List<?> below, String what) {
    if (below.isEmpty()) {
      error(path, "“" + name + "”下面没有" + what, "补上" + what + "，或删去“" + name + "”");
    }
  }

  private void score(String path, String name, BigDecimal weight, BigDecimal score) {
    if (weight.signum() < 0) {
      error(path + ".分值", "“" + name + "”的分值 " + plain(weight) + " 小于 0", "核对分值");
    } else if (score.signum() < 0) {
      error(path + ".得分", "“" + name + "”得 " + plain(score) + " 分，小于 0", "核对得分");
    } else if (score.compareTo(weight) > 0) {
      error(
          path + ".得分", "“" + name + "”得 " + plain(score) + " 分，多于分值 " + plain(weight), "核对得分与分值");
    }
  }

  private void execution(ScoreSheet.Execution execution) {
    if (execution.weight().isPresent() && execution.score().isPresent()) {
      score(EXECUTION, "预算执行", execution.weight().get(), execution.score().get());
    }
    rate(EXECUTION, execution.rate(), execution.actual(), execution.revisedBudget());
    for (int i = 0; i < execution.sources().size(); i++) {
      ScoreSheet.Source source = execution.sources().get(i);
      String path = EXECUTION + ".资金来源." + (i + 1);
      rate(path, source.rate(), source.actual(), source.revisedBudget());
    }
  }

  private void rate(
      String path, Optional<BigDecimal> rate, Optional<Amount> actual, Optional<Amount> budget) {
    if (rate.isEmpty() || actual.isEmpty() || budget.isEmpty()) {
      return;
    }
    String term = path + ".执行率";
    if (budget.get().isZero()) {
      findings.warning(RULE, places.nearest(term), "全年预算为 0，没有执行率", "删去这里的“执行率”");
    } else if (!Share.canBe(rate.get(), actual.get(), budget.get())) {
      error(
          term,
          "执行率为 "
              + plain(rate.get())
              + "%，而执行数 "
              + actual.get()
              + " ÷ 全年预算 "
              + budget.get()
              + " = "
              + percent(actual.get(), budget.get())
              + "%，四舍五入解释不了",
          "核对执行率、执行数与全年预算");
    }
  }

  private static String percent(Amount part, Amount whole) {
    return plain(
        Share.of(part, whole).orElseThrow().movePointRight(2).setScale(2, RoundingMode.HALF_UP));
  }

  private void error(String path, String message, String advice) {
    findings.error(RULE, places.nearest(path), message, advice);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
