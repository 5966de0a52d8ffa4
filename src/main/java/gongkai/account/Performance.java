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
    @Term(value = "事前评估项目", note = "做了事前绩效评估的项目的名称") List<String> appraisedNames,
    @Term(value = "事前评估项目数", note = "做了事前绩效评估的项目") Optional<Integer> appraisedBefore,
    @Term(value = "绩效目标项目数", note = "编了绩效目标的项目") Optional<Integer> withGoals,
    @Term(value = "绩效监控项目数", note = "做了绩效监控的项目") Optional<Integer> monitored,
    @Term(value = "项目自评", note = "部门对项目的自评") Optional<SelfEvaluation> self,
    @Term(value = "整体自评", note = "部门整体支出的自评") Optional<Evaluation> whole,
    @Term(value = "项目", note = "逐个项目的自评") List<Evaluation> projects,
    @Term(value = "部门评价", note = "部门组织的评价") List<Evaluation> byBureau,
    @Term(value = "财政评价", note = "财政部门组织的评价") List<Evaluation> byFinance,
    @Term(value = "小结", note = "总的结果") Optional<Remark> conclusion) {

  /**
   * The bureau's own evaluation of its projects.
   *
   * @param grades grade (优, 良, 中, 差) → number of projects
   */
  public record SelfEvaluation(
      @Term(value = "项目数", note = "自评的项目") Optional<Integer> projects,
      @Term(value = "机关项目数", note = "其中机关的项目") Optional<Integer> ofOffice,
      @Term(value = "二级机构项目数", note = "其中二级机构的项目") Optional<Integer> ofInstitution,
      @Term(value = "金额", note = "自评涉及的金额") Optional<Amount> amount,
      @Term(value = "一般公共预算项目数", note = "其中用一般公共预算的项目") Optional<Integer> generalBudgetProjects,
      @Term(value = "一般公共预算金额", note = "其中一般公共预算的金额") Optional<Amount> generalBudget,
      @Term(value = "等级", note = "等级（优、良、中、差）: 项目数") Map<String, Integer> grades) {}

  /**
   * The evaluation of one project, or of the bureau as a whole.
   *
   * @param score out of 100
   */
  public record Evaluation(
      @Term("名称") Optional<String> name,
      @Term(value = "金额", note = "涉及的金额") Optional<Amount> amount,
      @Term(value = "一般公共预算金额", note = "其中一般公共预算的金额") Optional<Amount> generalBudget,
      @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
      @Term(value = "执行数", note = "实际支出") Optional<Amount> actual,
      @Term(value = "得分", note = "满分 100") Optional<BigDecimal> score,
      @Term(value = "等级", note = "优、良、中或差", example = "优") Optional<String> grade,
      @Term(value = "综述", note = "做了什么，效果怎样") Optional<Remark> summary) {}
}
