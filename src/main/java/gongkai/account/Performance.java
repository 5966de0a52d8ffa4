package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 预算绩效管理: how the bureau and others judged what the money achieved.
 *
 * @param appraisedBefore projects appraised before the budget (事前绩效评估)
 * @param withGoals projects with goals set (绩效目标)
 * @param monitored projects monitored while the budget was carried out (绩效监控)
 */
public record Performance(
    @Term("事前评估项目") List<String> appraisedNames,
    @Term("事前评估项目数") Optional<Integer> appraisedBefore,
    @Term("绩效目标项目数") Optional<Integer> withGoals,
    @Term("绩效监控项目数") Optional<Integer> monitored,
    @Term("项目自评") Optional<SelfEvaluation> self,
    @Term("整体自评") Optional<Evaluation> whole,
    @Term("项目") List<Evaluation> projects,
    @Term("部门评价") List<Evaluation> byBureau,
    @Term("财政评价") List<Evaluation> byFinance,
    @Term("小结") Optional<Remark> conclusion) {

  /**
   * The bureau's own evaluation of its projects.
   *
   * @param grades grade (优, 良, 中, 差) → number of projects
   */
  public record SelfEvaluation(
      @Term("项目数") Optional<Integer> projects,
      @Term("机关项目数") Optional<Integer> ofOffice,
      @Term("二级机构项目数") Optional<Integer> ofInstitution,
      @Term("金额") Optional<Amount> amount,
      @Term("一般公共预算项目数") Optional<Integer> generalBudgetProjects,
      @Term("一般公共预算金额") Optional<Amount> generalBudget,
      @Term("等级") Map<String, Integer> grades) {}

  /**
   * The evaluation of one project, or of the bureau as a whole.
   *
   * @param score out of 100
   */
  public record Evaluation(
      @Term("名称") Optional<String> name,
      @Term("金额") Optional<Amount> amount,
      @Term("一般公共预算金额") Optional<Amount> generalBudget,
      @Term("全年预算") Optional<Amount> revisedBudget,
      @Term("执行数") Optional<Amount> actual,
      @Term("得分") Optional<BigDecimal> score,
      @Term("等级") Optional<String> grade,
      @Term("综述") Optional<Remark> summary) {}
}
