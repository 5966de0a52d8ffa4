package gongkai.check.complete;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Demand;
import gongkai.document.Coverage.Fact;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Every table of the outline has the facts that it needs. */
public final class TablesPrinted implements Rule {
  private static final About ABOUT =
      new About("完整-01", Severity.WARNING, "体例里的表都印得出来", "预算法实施条例第六条和省定体例：决算表按目录逐张公开，没有数据的列出空表并说明");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    List<Demand> absent = Lacking.of(Kind.TABLE, subject);
    absent.stream()
        .filter(table -> !table.annexed())
        .forEach(table -> Lacking.tell(table, table.name() + "印不出来", verdicts));
    List<Demand> annexed =
        absent.stream().filter(table -> table.annexed() && !table.lacking().isEmpty()).toList();
    if (!annexed.isEmpty()) {
      verdicts.note(
          "体例",
          annexed.size()
              + " 张表没有印在网页上，写的是以附件公开："
              + annexed.stream().map(Demand::name).collect(Collectors.joining("、"))
              + "；没有给出的是："
              + annexed.stream()
                  .flatMap(table -> table.lacking().stream())
                  .map(Fact::words)
                  .distinct()
                  .collect(Collectors.joining("、")));
    }
  }
}
