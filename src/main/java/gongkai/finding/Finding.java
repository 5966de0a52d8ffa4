package gongkai.finding;

import java.util.Comparator;

/**
 * Something a clerk should look at. Trouble with input is always a finding, never an exception.
 *
 * @param rule permanent name of the rule, e.g. {@code 数据-03}
 * @param message what is wrong, in the clerk's words, without a full stop
 * @param advice what to do about it; empty if the message says it all
 */
public record Finding(Severity severity, String rule, Location at, String message, String advice)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::advice);

  public static Finding error(String rule, Location at, String message, String advice) {
    return new Finding(Severity.ERROR, rule, at, message, advice);
  }

  public static Finding warning(String rule, Location at, String message, String advice) {
    return new Finding(Severity.WARNING, rule, at, message, advice);
  }

  public static Finding note(String rule, Location at, String message, String advice) {
    return new Finding(Severity.NOTE, rule, at, message, advice);
  }

  /** The same finding with another weight. */
  public Finding weighing(Severity other) {
    return new Finding(other, rule, at, message, advice);
  }

  /** Whether it is about personal data: then the line it stands in must not be shown either. */
  public boolean isPersonal() {
    return rule.startsWith("隐私-");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By place, then by weight, so that a run's findings read from the top of each file down. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code place: severity [rule] what → what to do}. */
  @Override
  public String toString() {
    String head = at + ": " + severity.word() + " [" + rule + "] " + message;
    return advice.isEmpty() ? head : head + " → " + advice;
  }
}
