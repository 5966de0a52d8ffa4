package gongkai.check.rule;

import gongkai.finding.Severity;

/** One thing that must hold of every report. Has no state: one instance serves all. */
public interface Rule {
  /** What it is. */
  About about();

  /** Tells of every place where it does not hold; says nothing where a fact is not given. */
  void check(Subject subject, Verdicts verdicts);

  /**
   * What a rule is.
   *
   * @param number permanent, never used again for another rule, e.g. {@code 勾稽-01}
   * @param severity what a breach weighs
   * @param demand what must hold, in one sentence
   * @param basis the sentence of the regulation or the form that demands it
   */
  record About(String number, Severity severity, String demand, String basis) {}
}
