package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import java.util.List;
import java.util.function.Function;

/** What the rules on personal data share. */
final class Personal {
  static final String BASIS = "政府信息公开条例第十五条：涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开";

  private Personal() {}

  /** Tells of the numbers in all passages, corrections among them. Never repeats one in full. */
  static void tell(
      Subject subject,
      Verdicts verdicts,
      String what,
      Function<Passage, List<PersonalNumber>> find) {
    for (Passage passage : subject.passages()) {
      for (PersonalNumber number : find.apply(passage)) {
        verdicts.broken(
            passage,
            number.start(),
            number.masked(),
            "“" + number.masked() + "”像是" + what,
            "删去，或隐去中间几位");
      }
    }
  }
}
