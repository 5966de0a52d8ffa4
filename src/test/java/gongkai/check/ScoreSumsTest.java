package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScoreSumsTest {
  /** A sheet that is right, down to a source without money. */
  private static final String RIGHT =
      """
      年度: 2024
      体例: own
      收入: {}
      支出: {}
      预算绩效: {整体自评: {得分: 99.50}}
      部门整体自评表:
        预算执行:
          全年预算: 2054.46
          执行数: 1756.44
          分值: 10
          执行率: 85.49
          得分: 9.5
          资金来源:
            - {名称: 政府预算资金, 全年预算: 2054.42, 执行数: 1756.44, 执行率: 85.5}
            - {名称: 单位资金, 全年预算: 0.04, 执行数: 0, 执行率: 0}
        指标:
          - 一级指标: 产出指标
            二级:
              - {二级指标: 履职, 三级: [{三级指标: 甲, 分值: 50, 得分: 50}, {三级指标: 乙, 分值: 40, 得分: 40}]}
        得分: 99.5
      """;

  private static List<String> check(String yaml) {
    Findings findings = new Findings();
    Node node = YamlReader.read("a.yaml", yaml, findings).orElseThrow();
    Bound<Report> report =
        Binder.bind(Report.class, node, Unit.TEN_THOUSAND_YUAN, findings).orElseThrow();
    assertEquals(List.of(), findings.sorted());
    Completion completion = Completion.of(report.value(), Classification.EMPTY);
    return ScoreSums.check(completion, report.places()).stream().map(Finding::toString).toList();
  }

  private static List<String> check(String right, String wrong) {
    assertEquals(1, RIGHT.split(Pattern.quote(right), -1).length - 1, right);
    return check(RIGHT.replace(right, wrong));
  }

  @Test
  void a_right_sheet_has_no_findings() {
    assertEquals(List.of(), check(RIGHT));
  }

  @Test
  void a_report_without_a_sheet_has_no_findings() {
    assertEquals(List.of(), check("年度: 2024\n体例: own\n收入: {}\n支出: {}\n"));
  }

  @Test
  void a_total_that_is_not_the_sum_is_wrong_where_it_stands() {
    assertEquals(
        List.of("a.yaml:20:7: 错误 [勾稽-02] “部门整体自评表.得分”为 98.5，自评表各项得分相加为 99.5，相差 1 → 核对总分与各项得分"),
        check("  得分: 99.5\n", "  得分: 98.5\n"));
  }

  @Test
  void the_total_that_the_account_states_elsewhere_is_the_same() {
    assertEquals(
        List.of("a.yaml:5:19: 错误 [勾稽-02] “预算绩效.整体自评.得分”为 99.6，自评表各项得分相加为 99.5，相差 0.1 → 核对总分与各项得分"),
        check("99.50", "99.6"));
  }

  @Test
  void weights_that_are_not_a_hundred_in_all_are_pointed_at() {
    assertEquals(
        List.of("a.yaml:7:3: 警告 [勾稽-02] 各项分值相加为 105，不是 100 → 核对各项分值，“预算执行”的分值也算在内"),
        check("{三级指标: 甲, 分值: 50", "{三级指标: 甲, 分值: 55"));
  }

  @Test
  void no_indicator_scores_more_than_its_weight_or_less_than_nothing() {
    String wrong = RIGHT.replace("得分: 50}", "得分: 60}").replace("得分: 40}", "得分: -1}");
    assertEquals(
        List.of(
            "a.yaml:19:49: 错误 [勾稽-02] “甲”得 60 分，多于分值 50 → 核对得分与分值",
            "a.yaml:19:76: 错误 [勾稽-02] “乙”得 -1 分，小于 0 → 核对得分"),
        check(wrong).stream().filter(finding -> finding.contains("yaml:19:")).toList());
  }

  @Test
  void the_execution_of_the_budget_scores_no_more_than_its_weight() {
    assertEquals(
        "a.yaml:12:9: 错误 [勾稽-02] “预算执行”得 19.5 分，多于分值 10 → 核对得分与分值",
        check("得分: 9.5\n", "得分: 19.5\n").get(1));
  }

  @Test
  void a_weight_below_nothing_is_wrong() {
    assertEquals(
        "a.yaml:19:68: 错误 [勾稽-02] “乙”的分值 -40 小于 0 → 核对分值",
        check("{三级指标: 乙, 分值: 40", "{三级指标: 乙, 分值: -40").get(1));
  }

  @Test
  void a_rate_is_wrong_only_if_no_exact_amounts_give_it() {
    assertEquals(List.of(), check("执行率: 85.49", "执行率: 85.5"));
    assertEquals(
        List.of(
            "a.yaml:11:10: 错误 [勾稽-02] 执行率为 85.48%，而执行数 1756.44 ÷ 全年预算 2054.46 = 85.49%，"
                + "四舍五入解释不了 → 核对执行率、执行数与全年预算"),
        check("执行率: 85.49", "执行率: 85.48"));
    assertEquals(
        "a.yaml:14:56: 错误 [勾稽-02] 执行率为 85.6%，而执行数 1756.44 ÷ 全年预算 2054.42 = 85.50%，"
            + "四舍五入解释不了 → 核对执行率、执行数与全年预算",
        check("执行率: 85.5}", "执行率: 85.6}").get(0));
  }

  @Test
  void a_budget_of_nothing_has_no_rate() {
    assertEquals(
        List.of("a.yaml:15:42: 警告 [勾稽-02] 全年预算为 0，没有执行率 → 删去这里的“执行率”"),
        check("全年预算: 0.04", "全年预算: 0"));
  }

  @Test
  void an_indicator_without_anything_below_is_wrong() {
    String indicators = RIGHT.substring(RIGHT.indexOf("[{三级"), RIGHT.indexOf("}]}") + 2);
    String below = RIGHT.substring(RIGHT.indexOf("      二级:"), RIGHT.indexOf("  得分: 99.5\n"));
    assertEquals(
        List.of("a.yaml:19:11: 错误 [勾稽-02] “履职”下面没有三级指标 → 补上三级指标，或删去“履职”"),
        errorsBelowTheIndicators(RIGHT.replace(indicators, "[]")));
    assertEquals(
        List.of("a.yaml:17:7: 错误 [勾稽-02] “产出指标”下面没有二级指标 → 补上二级指标，或删去“产出指标”"),
        errorsBelowTheIndicators(RIGHT.replace(below, "      二级: []\n")));
  }

  private static List<String> errorsBelowTheIndicators(String yaml) {
    return check(yaml).stream().filter(finding -> finding.contains("下面没有")).toList();
  }
}
