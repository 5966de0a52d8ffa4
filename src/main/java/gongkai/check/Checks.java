package gongkai.check;

import gongkai.account.Exemption;
import gongkai.account.RoundingDifference;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import java.util.ArrayList;
import java.util.List;

/**
 * What all rules say of one report.
 *
 * @param silenced breaches that the bureau has given a reason for
 * @param rounded totals that miss their parts by rounding alone, for the notes below tables
 */
public record Checks(
    List<Finding> findings, List<Silenced> silenced, List<RoundingDifference> rounded) {
  private static final String UNUSED = "检查-01";

  /** Runs every rule. */
  public static Checks of(Subject subject) {
    Verdicts verdicts = new Verdicts(subject);
    Rules.ALL.forEach(verdicts::hear);
    List<Finding> findings = new ArrayList<>(verdicts.findings());
    verdicts.unused().forEach(exemption -> findings.add(unused(exemption, subject)));
    return new Checks(findings, verdicts.silenced(), verdicts.rounded());
  }

  /** A decision about something that is not the case any more would hide the next mistake. */
  private static Finding unused(Exemption exemption, Subject subject) {
    int index = subject.report().exemptions().indexOf(exemption) + 1;
    return new Finding(
        Severity.WARNING,
        UNUSED,
        subject.places().nearest("检查." + index),
        "规则" + exemption.rule() + "在“" + exemption.place() + "”没有发现问题，这条说明没有用到",
        "核对规则和位置，或删去这一条");
  }
}
