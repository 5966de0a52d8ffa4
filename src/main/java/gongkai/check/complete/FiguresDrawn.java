package gongkai.check.complete;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Kind;
import gongkai.finding.Severity;

/**
 * Every figure of the outline has the facts that it shows, of both years where it compares them.
 */
public final class FiguresDrawn implements Rule {
  private static final About ABOUT =
      new About("完整-02", Severity.WARNING, "体例里的图都画得出来", "省定体例：情况说明按所列各图配图");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Lacking.of(Kind.FIGURE, subject)
        .forEach(figure -> Lacking.tell(figure, figure.name() + "画不完整", verdicts));
  }
}
