package gongkai.check.facts;

import gongkai.account.ScoreSheet;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 预算绩效 and the score sheet. */
public final class PerformanceCounts implements Rule {
  private static final About ABOUT =
      new About("勾稽-45", Severity.ERROR, "绩效自评的项目数、金额、得分前后一致", "预算绩效情况说明与部门整体自评表");

  private static final String SELF = "预算绩效.项目自评.";
  private static final String WHOLE = "预算绩效.整体自评.";

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Counts.sum(subject, verdicts, SELF + "项目数", List.of(SELF + "机关项目数", SELF + "二级机构项目数"));
    List<String> grades =
        subject.lines(SELF + "等级").keySet().stream().map(g -> SELF + "等级." + g).toList();
    Counts.sum(subject, verdicts, SELF + "项目数", grades);
    Counts.atMost(subject, verdicts, SELF + "项目数", List.of(SELF + "一般公共预算项目数"));
    verdicts.atMost(List.of(SELF + "一般公共预算金额"), SELF + "金额");
    verdicts.atMost(List.of(WHOLE + "一般公共预算金额"), WHOLE + "金额");
    names(subject, verdicts);
    same(
        verdicts,
        WHOLE + "得分",
        subject.fact(WHOLE + "得分", BigDecimal.class),
        subject.report().scores().flatMap(ScoreSheet::stated));
  }

  /** “对……等7个项目开展”: not all need be named, but not more than there are. */
  private static void names(Subject subject, Verdicts verdicts) {
    String names = "预算绩效.事前评估项目";
    int named = subject.list(names).size();
    subject
        .count(names + "数")
        .filter(count -> named > count)
        .ifPresent(
            count ->
                verdicts.broken(names + "数", "项目数为 " + count + "，列出的项目有 " + named + " 个", "核对"));
  }

  private static void same(
      Verdicts verdicts, String path, Optional<BigDecimal> score, Optional<BigDecimal> sheet) {
    if (score.isPresent() && sheet.isPresent() && score.get().compareTo(sheet.get()) != 0) {
      String what = "“" + path + "”为 " + score.get() + "，自评表的得分为 " + sheet.get();
      verdicts.broken(path, what, "核对得分");
    }
  }
}
