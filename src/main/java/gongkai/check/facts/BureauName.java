package gongkai.check.facts;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bureau in title and publisher. */
public final class BureauName implements Rule {
  private static final About ABOUT =
      new About("勾稽-49", Severity.WARNING, "标题和发布机构写的是本部门", "部门名称前后一致，用全称或已声明的简称");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Bureau bureau = subject.bureau();
    List<String> names =
        Stream.concat(Stream.of(bureau.name()), bureau.shortName().stream())
            .filter(name -> !name.isBlank())
            .toList();
    String own = String.join("、", names);
    if (names.isEmpty()) {
      return;
    }
    Report report = subject.report();
    report
        .title()
        .filter(title -> names.stream().noneMatch(title::contains))
        .ifPresent(title -> verdicts.broken("标题", "标题里没有部门的名称", "写上“" + own + "”，或改正 bureau.yaml"));
    report
        .publisher()
        .filter(name -> !names.contains(name) && !bureau.superior().equals(Optional.of(name)))
        .ifPresent(
            name ->
                verdicts.broken(
                    "发布机构", "“" + name + "”不是部门的全称、简称或主管部门", "写“" + own + "”，或改正 bureau.yaml"));
  }
}
