package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The score sheet of a bureau's self-evaluation (部门整体绩效自评表): how the budget was carried out, what
 * was meant to be reached, and what was, indicator by indicator.
 */
public record ScoreSheet(
    @Term(value = "预算执行", note = "预算执行情况") Optional<Execution> execution,
    @Term("年度目标") Optional<Goal> goal,
    @Term("主要任务") List<Task> tasks,
    @Term(value = "指标", note = "一级、二级、三级指标") List<Group> groups,
    @Term(value = "得分", note = "整张表的总分") Optional<BigDecimal> stated) {
  /**
   * How the budget was carried out.
   *
   * @param weight the most it can score
   * @param rate 执行率 in percent, as stated
   */
  public record Execution(
      @Term(value = "年初预算", note = "年初批复的预算数") Optional<Amount> originalBudget,
      @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
      @Term(value = "执行数", note = "实际支出") Optional<Amount> actual,
      @Term(value = "分值", note = "最多得几分") Optional<BigDecimal> weight,
      @Term(value = "执行率", note = "百分数，不写 %：85.49") Optional<BigDecimal> rate,
      @Term("得分") Optional<BigDecimal> score,
      @Term("资金来源") List<Source> sources) {}

  /** One source of the money. */
  public record Source(
      @Term(value = "名称", required = true) String name,
      @Term(value = "年初预算", note = "年初批复的预算数") Optional<Amount> originalBudget,
      @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
      @Term(value = "执行数", note = "实际支出") Optional<Amount> actual,
      @Term(value = "执行率", note = "百分数，不写 %：85.49") Optional<BigDecimal> rate) {}

  /** What was meant to be reached in the year, and what was. */
  public record Goal(@Term("目标") Optional<Remark> aim, @Term("完成情况") Optional<Remark> reached) {}

  /** One of the year's main tasks. */
  public record Task(
      @Term(value = "名称", required = true) String name,
      @Term("内容") Optional<Remark> content,
      @Term("完成情况") Optional<Remark> reached) {}

  /** Indicators of the first level. */
  public record Group(
      @Term(value = "一级指标", required = true) String name, @Term("二级") List<Subgroup> subgroups) {

    /** How many indicators of the third level it has: the rows that its heading spans. */
    @Term("行数")
    public int rows() {
      return subgroups.stream().mapToInt(sub -> sub.indicators().size()).sum();
    }
  }

  /** Indicators of the second level. */
  public record Subgroup(
      @Term(value = "二级指标", required = true) String name, @Term("三级") List<Indicator> indicators) {}

  /**
   * An indicator of the third level.
   *
   * @param aim 指标值, as written: 100%, ≥90%, 有效
   * @param reached 完成值, as written
   * @param weight the most it can score
   * @param gap 偏差度 in percent
   * @param deviation 偏差原因分析及改进措施
   */
  public record Indicator(
      @Term(value = "三级指标", required = true) String name,
      @Term(value = "指标值", note = "要达到的值，照原样写", example = "≥90%") Optional<String> aim,
      @Term(value = "完成值", note = "达到的值，照原样写", example = "100%") Optional<String> reached,
      @Term(value = "分值", required = true, note = "最多得几分") BigDecimal weight,
      @Term(value = "得分", required = true) BigDecimal score,
      @Term(value = "偏差度", note = "百分数，不写 %") Optional<BigDecimal> gap,
      @Term(value = "偏差原因", note = "偏差原因分析及改进措施") Optional<Remark> deviation) {}

  private Stream<Indicator> indicators() {
    return groups.stream()
        .flatMap(group -> group.subgroups().stream())
        .flatMap(sub -> sub.indicators().stream());
  }

  /** Whether any indicator says how far it missed its aim. */
  @Term("有偏差度")
  public boolean hasGaps() {
    return indicators().anyMatch(indicator -> indicator.gap().isPresent());
  }

  /** Whether any indicator says why it missed its aim. */
  @Term("有偏差原因")
  public boolean hasDeviations() {
    return indicators().anyMatch(indicator -> indicator.deviation().isPresent());
  }

  /** What the sheet can score in all. */
  @Term("总分值")
  public BigDecimal weight() {
    return sum(execution.flatMap(Execution::weight), indicators().map(Indicator::weight));
  }

  /** What it scored: the sum of its parts. */
  @Term("总得分")
  public BigDecimal score() {
    return sum(execution.flatMap(Execution::score), indicators().map(Indicator::score));
  }

  private static BigDecimal sum(Optional<BigDecimal> first, Stream<BigDecimal> others) {
    return Stream.concat(first.stream(), others)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros();
  }
}
