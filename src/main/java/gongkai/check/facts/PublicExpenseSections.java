package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 公开06 against 公开09. */
public final class PublicExpenseSections implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-29",
          Severity.ERROR,
          "基本支出里的出国、车辆、接待费用不大于“三公”经费",
          "公开06表与公开09表：“三公”经费包括基本支出和项目支出安排的部分");

  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "30212", "因公出国（境）费",
              "30217", "公务接待费",
              "30231", "公务用车购置及运行维护费.公务用车运行维护费",
              "31013", "公务用车购置及运行维护费.公务用车购置费"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    PARTS.forEach(
        (code, part) ->
            verdicts.atMost(List.of("一般公共预算财政拨款.经济分类." + code), "三公经费." + part + ".决算"));
  }
}
