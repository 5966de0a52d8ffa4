package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Numbers that may be identity numbers of 15 digits, which have no check digit. */
final class OldIdentityNumbers implements Rule {
  private static final About ABOUT =
      new About("隐私-02", Severity.WARNING, "不公开十五位的旧身份证号", Personal.BASIS);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Personal.tell(subject, verdicts, "十五位身份证号", PersonalNumber::oldIdentities);
  }
}
