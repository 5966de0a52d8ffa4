package gongkai.check.complete;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Severity;

/** No section of the outline is left out because nothing is given for it. */
public final class SectionsTold implements Rule {
  private static final About ABOUT =
      new About(
          "完整-03",
          Severity.WARNING,
          "体例里的各节都有内容",
          "预算法第十四条：对机关运行经费的安排、使用情况等重要事项作出说明；省定体例：各节逐项说明，没有的说明没有");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Lacking.of(Kind.SECTION, subject)
        .forEach(section -> Lacking.tell(section, "“" + section.name() + "”一节没有内容", verdicts));
  }
}
