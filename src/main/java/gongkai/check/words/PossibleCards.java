package gongkai.check.words;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;

/** Numbers that would do for bank cards, though no word says so. */
final class PossibleCards implements Rule {
  private static final About ABOUT =
      new About("隐私-05", Severity.WARNING, "不公开像是银行卡号的数", Personal.BASIS);

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
            PersonalNumber.cards(passage).stream()
                .filter(number -> !NamedCards.isNamed(passage, number))
                .toList());
  }
}
