package gongkai.check.facts;

import gongkai.account.ScoreSheet;
import gongkai.account.ScoreSheet.Indicator;
import gongkai.account.ScoreSheet.Subgroup;
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
  private static final String SHEET = "部门整体自评表.";

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
    subject.report().scores().ifPresent(sheet -> sheet(subject, verdicts, sheet));
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

  private static void sheet(Subject subject, Verdicts verdicts, ScoreSheet sheet) {
    same(verdicts, SHEET + "得分", sheet.stated(), "各项得分相加", Optional.of(sheet.score()));
    Optional<BigDecimal> whole = subject.fact(WHOLE + "得分", BigDecimal.class);
    same(verdicts, WHOLE + "得分", whole, "自评表的得分", sheet.stated());
    for (int g = 0; g < sheet.groups().size(); g++) {
      List<Subgroup> subgroups = sheet.groups().get(g).subgroups();
      for (int s = 0; s < subgroups.size(); s++) {
        String place = SHEET + "指标." + (g + 1) + ".二级." + (s + 1) + ".三级.";
        List<Indicator> indicators = subgroups.get(s).indicators();
        for (int i = 0; i < indicators.size(); i++) {
          indicator(verdicts, place + (i + 1), indicators.get(i));
        }
      }
    }
  }

  private static void indicator(Verdicts verdicts, String place, Indicator indicator) {
    if (indicator.score().compareTo(indicator.weight()) > 0) {
      verdicts.broken(
          place + ".得分",
          "“" + indicator.name() + "”得分 " + indicator.score() + "，大于分值 " + indicator.weight(),
          "核对得分和分值");
    }
  }

  private static void same(
      Verdicts verdicts,
      String path,
      Optional<BigDecimal> score,
      String words,
      Optional<BigDecimal> other) {
    if (score.isPresent() && other.isPresent() && score.get().compareTo(other.get()) != 0) {
      verdicts.broken(
          path, "“" + path + "”为 " + score.get() + "，" + words + "为 " + other.get(), "核对得分");
    }
  }
}
