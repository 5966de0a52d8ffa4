package gongkai.check.complete;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Demand;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Severity;
import java.util.List;

/** The report's own documents that the outline names are not empty. */
public final class DocumentsWritten implements Rule {
  private static final About ABOUT =
      new About("完整-06", Severity.WARNING, "体例里的文档都写了内容", "财预〔2016〕143号：一并公开部门职责、机构设置情况");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    List<String> empty = Lacking.of(Kind.DOCUMENT, subject).stream().map(Demand::name).toList();
    subject.passages().stream()
        .filter(passage -> passage.isDocument() && empty.contains(passage.path()))
        .forEach(text -> verdicts.broken(text, 0, "", "这个文件是空的", "写上“" + text.path() + "”的内容"));
  }
}
