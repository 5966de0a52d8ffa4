package gongkai.check.facts;

import gongkai.account.Performance;
import gongkai.account.Performance.Evaluation;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores, grades and money of the performance evaluation. */
public final class Scores implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-58",
          Severity.WARNING,
          "绩效得分在0到100之间，等级与得分相称，执行数不大于全年预算，自评金额不大于本年支出",
          "预算绩效评价：满分100分，90分以上为优、80分以上为良、60分以上为中、不足60分为差");

  private static final BigDecimal FULL = new BigDecimal(100);

  /** Grade → the least score that has it, the best first. */
  private static final Map<String, BigDecimal> LEAST = new LinkedHashMap<>();

  static {
    LEAST.put("优", new BigDecimal(90));
    LEAST.put("良", new BigDecimal(80));
    LEAST.put("中", new BigDecimal(60));
    LEAST.put("差", BigDecimal.ZERO);
  }

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    verdicts.atMost(List.of("预算绩效.项目自评.金额"), "支出.本年支出合计");
    verdicts.atMost(List.of("预算绩效.项目自评.一般公共预算金额"), "一般公共预算财政拨款.支出.本年");
    subject.report().performance().ifPresent(performance -> evaluations(verdicts, performance));
  }

  private static void evaluations(Verdicts verdicts, Performance performance) {
    performance.whole().ifPresent(whole -> evaluation(verdicts, "预算绩效.整体自评", whole));
    list(verdicts, "预算绩效.项目", performance.projects());
    list(verdicts, "预算绩效.部门评价", performance.byBureau());
    list(verdicts, "预算绩效.财政评价", performance.byFinance());
  }

  private static void list(Verdicts verdicts, String path, List<Evaluation> evaluations) {
    for (int i = 0; i < evaluations.size(); i++) {
      evaluation(verdicts, path + "." + (i + 1), evaluations.get(i));
    }
  }

  private static void evaluation(Verdicts verdicts, String path, Evaluation evaluation) {
    evaluation.score().ifPresent(score -> score(verdicts, path, evaluation, score));
    boolean over =
        evaluation
            .actual()
            .filter(
                actual ->
                    evaluation
                        .revisedBudget()
                        .filter(budget -> actual.minus(budget).signum() > 0)
                        .isPresent())
            .isPresent();
    if (over) {
      verdicts.broken(path + ".执行数", "执行数大于全年预算", "核对这两个数");
    }
  }

  private static void score(
      Verdicts verdicts, String path, Evaluation evaluation, BigDecimal score) {
    if (score.signum() < 0 || score.compareTo(FULL) > 0) {
      verdicts.broken(path + ".得分", "得分 " + score + " 不在 0 到 100 之间", "核对得分");
      return;
    }
    String fitting =
        LEAST.entrySet().stream()
            .filter(grade -> score.compareTo(grade.getValue()) >= 0)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    evaluation
        .grade()
        .filter(grade -> LEAST.containsKey(grade) && !grade.equals(fitting))
        .ifPresent(
            grade ->
                verdicts.broken(
                    path + ".等级",
                    "得分 " + score + "，等级写作“" + grade + "”，通常为“" + fitting + "”",
                    "核对得分和等级"));
  }
}
