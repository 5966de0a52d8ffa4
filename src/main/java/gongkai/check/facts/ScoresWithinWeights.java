package gongkai.check.facts;

import gongkai.account.ScoreSheet;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Every score of a score sheet by itself. */
public final class ScoresWithinWeights implements Rule {
  private static final String SHEET = "部门整体自评表";
  private static final About ABOUT =
      new About("绩效-03", Severity.ERROR, "每项得分在 0 与分值之间", "部门整体绩效自评表：各项指标按分值评分");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    subject.report().scores().ifPresent(sheet -> sheet(sheet, verdicts));
  }

  private static void sheet(ScoreSheet sheet, Verdicts verdicts) {
    sheet
        .execution()
        .filter(e -> e.weight().isPresent() && e.score().isPresent())
        .ifPresent(
            e ->
                score(
                    SHEET + ".预算执行",
                    "预算执行",
                    e.weight().orElseThrow(),
                    e.score().orElseThrow(),
                    verdicts));
    for (int i = 0; i < sheet.groups().size(); i++) {
      group(SHEET + ".指标." + (i + 1), sheet.groups().get(i), verdicts);
    }
  }

  private static void group(String path, ScoreSheet.Group group, Verdicts verdicts) {
    requireAny(path, group.name(), group.subgroups(), "二级指标", verdicts);
    for (int i = 0; i < group.subgroups().size(); i++) {
      ScoreSheet.Subgroup sub = group.subgroups().get(i);
      String at = path + ".二级." + (i + 1);
      requireAny(at, sub.name(), sub.indicators(), "三级指标", verdicts);
      for (int j = 0; j < sub.indicators().size(); j++) {
        ScoreSheet.Indicator indicator = sub.indicators().get(j);
        score(
            at + ".三级." + (j + 1),
            indicator.name(),
            indicator.weight(),
            indicator.score(),
            verdicts);
      }
    }
  }

  private static void requireAny(
      String path, String name, List<?> below, String what, Verdicts verdicts) {
    if (below.isEmpty()) {
      verdicts.broken(path, "“" + name + "”下面没有" + what, "补上" + what + "，或删去“" + name + "”");
    }
  }

  private static void score(
      String path, String name, BigDecimal weight, BigDecimal score, Verdicts verdicts) {
    String points = "“" + name + "”得 " + score.toPlainString() + " 分";
    if (weight.signum() < 0) {
      verdicts.broken(
          path + ".分值", "“" + name + "”的分值 " + weight.toPlainString() + " 小于 0", "核对分值");
    } else if (score.signum() < 0) {
      verdicts.broken(path + ".得分", points + "，小于 0", "核对得分");
    } else if (score.compareTo(weight) > 0) {
      verdicts.broken(path + ".得分", points + "，多于分值 " + weight.toPlainString(), "核对得分与分值");
    }
  }
}
