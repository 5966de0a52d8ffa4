package gongkai.check.complete;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Severity;

/** Where the outline has a place for what is attached, something is. */
public final class AttachmentsGiven implements Rule {
  private static final About ABOUT =
      new About("完整-07", Severity.NOTE, "体例里有附件的，列出附件", "省定体例：附件部分列出随报告公开的文件");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Lacking.of(Kind.ATTACHMENTS, subject)
        .forEach(none -> verdicts.missing("附件", "体例留有附件的位置，报告没有列出附件", "有附件的写进“附件”"));
  }
}
