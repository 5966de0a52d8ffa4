package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Bank cards that the words before them call so. */
final class NamedCards implements Rule {
  private static final About ABOUT = new About("隐私-04", Severity.ERROR, "不公开银行卡号", Personal.BASIS);
  private static final int BEFORE = 15;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Personal.tell(
        subject,
        verdicts,
        "银行卡号",
        passage ->
            PersonalNumber.cards(passage).stream().filter(n -> isNamed(passage, n)).toList());
  }

  static boolean isNamed(Passage passage, PersonalNumber number) {
    int from = Math.max(0, number.start() - BEFORE);
    return passage.words().substring(from, number.start()).contains("卡");
  }
}
