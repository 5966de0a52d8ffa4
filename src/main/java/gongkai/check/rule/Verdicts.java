package gongkai.check.rule;

import gongkai.account.Exemption;
import gongkai.account.RoundingDifference;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what the rules say of one report. The bureau's own decisions ({@link Exemption}) change the
 * weight of a breach, or keep it silent. Used by one thread.
 */
public final class Verdicts {
  private final Subject subject;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Silenced> silenced = new ArrayList<>();
  private final List<RoundingDifference> rounded = new ArrayList<>();
  private final List<Exemption> used = new ArrayList<>();
  private Rule.About about;

  public Verdicts(Subject subject) {
    this.subject = subject;
  }

  /** Lets a rule speak. */
  public void hear(Rule rule) {
    about = rule.about();
    rule.check(subject, this);
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<Silenced> silenced() {
    return silenced;
  }

  /** Totals that miss their parts by rounding alone. */
  public List<RoundingDifference> rounded() {
    return rounded;
  }

  /** The decisions that no rule had a use for. */
  public List<Exemption> unused() {
    return subject.report().exemptions().stream().filter(e -> !used.contains(e)).toList();
  }

  /** A breach at a fact. */
  public void broken(String path, String message, String advice) {
    say(about.severity(), path, subject.places().nearest(path), message, advice);
  }

  /** A breach at a place in one of the report's documents. */
  public void broken(Subject.Text text, int line, int column, String message, String advice) {
    say(about.severity(), text.name(), new Location(text.file(), line, column), message, advice);
  }

  /** A breach where a fact should be: told at what is nearest, or else where the form is named. */
  public void missing(String path, String message, String advice) {
    Location near = subject.places().nearest(path);
    Location at = near.line() == 0 ? subject.places().nearest("体例") : near;
    say(about.severity(), path, at, message, advice);
  }

  /** Something worth knowing that is no breach. */
  public void note(String path, String message) {
    say(Severity.NOTE, path, subject.places().nearest(path), message, "");
  }

  private void say(Severity severity, String path, Location at, String message, String advice) {
    Finding finding = new Finding(severity, about.number(), at, message, advice);
    Optional<Exemption> exemption =
        subject.report().exemptions().stream()
            .filter(e -> e.covers(about.number(), path))
            .findFirst();
    exemption.ifPresent(used::add);
    if (exemption.isEmpty()) {
      findings.add(finding);
      return;
    }
    Exemption own = exemption.get();
    switch (own.level()) {
      case SILENT -> silenced.add(new Silenced(finding, own.reason().markdown()));
      case ERROR -> findings.add(finding.weighing(Severity.ERROR));
      case WARNING -> findings.add(finding.weighing(Severity.WARNING));
      case NOTE -> findings.add(finding.weighing(Severity.NOTE));
    }
  }

  /**
   * A total must be the sum of its parts, those that are given; silent unless the total and at
   * least one part are given.
   */
  public void sumOfGiven(String total, List<String> parts) {
    Map<String, Amount> given = amounts(parts);
    if (!given.isEmpty()) {
      subject.amount(total).ifPresent(t -> sum(total, t, given));
    }
  }

  /** As {@link #sumOfGiven}; silent unless all parts are given. */
  public void sum(String total, List<String> parts) {
    if (!parts.isEmpty() && amounts(parts).size() == parts.size()) {
      sumOfGiven(total, parts);
    }
  }

  private Map<String, Amount> amounts(List<String> paths) {
    Map<String, Amount> given = new LinkedHashMap<>();
    paths.forEach(path -> subject.amount(path).ifPresent(amount -> given.put(path, amount)));
    return given;
  }

  /**
   * A total must be the sum of its parts. What rounding explains is noted, here and below the
   * tables that show it. Where neither the total nor any part is stated, a gap only follows from
   * another one that is told where the figures stand.
   *
   * @param parts path → amount, at least one
   */
  public void sum(String path, Amount total, Map<String, Amount> parts) {
    Amount sum = Amount.sum(parts.values());
    if (total.sameAs(sum)) {
      return;
    }
    String what = "“" + path + "”为 " + total + "，各部分相加为 " + sum + "，相差 " + total.minus(sum).abs();
    boolean told = isStated(path) || parts.keySet().stream().anyMatch(this::isStated);
    if (total.agreesWith(sum)) {
      rounded.add(new RoundingDifference(path, Set.copyOf(parts.keySet())));
      if (told) {
        note(path, what + "，属四舍五入的尾差");
      }
    } else if (told) {
      broken(path, what + "，四舍五入解释不了", "核对合计与各部分");
    }
  }

  private boolean isStated(String path) {
    return subject.places().find(path).isPresent();
  }

  /** The same amount stated at two places must be the same, but for rounding. */
  public void same(String path, String other) {
    Optional<Amount> one = subject.amount(path);
    Optional<Amount> two =
        subject.amount(other).map(a -> one.isPresent() ? a.in(one.get().unit()) : a);
    if (one.isEmpty() || two.isEmpty() || one.get().sameAs(two.get())) {
      return;
    }
    String what = "“" + path + "”为 " + one.get() + "，“" + other + "”为 " + two.get();
    if (one.get().agreesWith(two.get())) {
      note(path, what + "，属四舍五入的尾差");
    } else {
      broken(path, what + "，应当相同", "核对这两处，改正错的一处");
    }
  }
}
