package gongkai.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static Facts facts(String yaml) {
    Findings findings = new Findings();
    Unit unit = yaml.contains("金额单位: 元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
    Bound<Report> report =
        YamlReader.read("a.yaml", "年度: 2024\n体例: a\n支出: {}\n" + yaml, findings)
            .flatMap(node -> Binder.bind(Report.class, node, unit, findings))
            .orElseThrow(() -> new AssertionError(findings.sorted()));
    return Facts.of(
        Completion.of(report.value(), Classification.EMPTY),
        path -> report.places().find(path).isPresent());
  }

  @Test
  void stated_and_computed_facts_are_told_apart() {
    Facts facts = facts("收入: {事业收入: 1.5, 其他收入: 2}\n");
    assertEquals(new Facts.Fact("1.50", true), facts.all().get("收入.事业收入"));
    assertEquals(new Facts.Fact("3.50", false), facts.all().get("收入.本年收入合计"));
  }

  @Test
  void the_same_money_is_the_same_fact_however_it_is_written() {
    assertEquals(facts("收入: {事业收入: 1.5}\n"), facts("金额单位: 元\n小数位数: 2\n收入: {事业收入: 15000.00}\n"));
  }

  @Test
  void zero_and_not_given_are_different() {
    assertTrue(facts("收入: {事业收入: 0}\n").all().containsKey("收入.事业收入"));
    assertFalse(facts("收入: {}\n").all().containsKey("收入.事业收入"));
  }

  @Test
  void items_of_lists_and_codes_have_paths() {
    Facts facts = facts("收入: {}\n备注: [甲, 乙]\n一般公共预算财政拨款: {科目: {\"2080505\": {基本支出: 1}}}\n");
    assertEquals("乙", facts.all().get("备注.2").value());
    assertEquals("1.00", facts.all().get("一般公共预算财政拨款.科目.2080505.基本支出").value());
  }

  @Test
  void how_a_report_is_written_and_checked_is_no_fact() {
    Facts facts = facts("收入: {}\n检查: [{规则: 勾稽-01, 位置: 收入, 级别: 提示, 说明: 因}]\n金额单位: 万元\n");
    assertEquals(
        List.of(), facts.all().keySet().stream().filter(p -> p.matches("(检查|金额单位|体例).*")).toList());
  }

  @Test
  void as_a_text_it_is_the_same_facts() {
    Facts facts =
        new Facts(
            new TreeMap<>(
                Map.of(
                    "甲.a\tb", new Facts.Fact("一\n二\\n\t三", true),
                    "乙", new Facts.Fact("", false))));
    assertEquals(facts, Facts.parse(facts.text()));
    assertEquals(2, facts.text().lines().count());
  }
}
