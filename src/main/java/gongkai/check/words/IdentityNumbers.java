package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Identity numbers that are certain: province, day of birth and check digit are right. */
final class IdentityNumbers implements Rule {
  private static final About ABOUT = new About("隐私-01", Severity.ERROR, "不公开身份证号", Personal.BASIS);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Personal.tell(subject, verdicts, "身份证号", PersonalNumber::identities);
  }
}
