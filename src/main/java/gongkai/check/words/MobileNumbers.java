package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Mobile telephone numbers; the bureau's own telephone stands in its bureau.yaml. */
final class MobileNumbers implements Rule {
  private static final About ABOUT =
      new About("隐私-03", Severity.WARNING, "不公开个人的手机号", Personal.BASIS);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Personal.tell(subject, verdicts, "手机号", PersonalNumber::mobiles);
  }
}
