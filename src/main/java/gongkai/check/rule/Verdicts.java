package gongkai.check.rule;

import gongkai.account.Exemption;
import gongkai.account.RoundingDifference;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import gongkai.finding.Silenced;
import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes what the rules say of one report. The bureau's own decisions ({@link Exemption}) change the
 * weight of a breach, or keep it silent. Used by one thread.
 */
public final class Verdicts {
  private final Subject subject;
  private final List<Finding> findings = new ArrayList<>();
  private final Gaps gaps = new Gaps();
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

  /** What was found; sums that one wrong figure breaks are told as one. */
  public List<Finding> findings() {
    return Stream.concat(findings.stream(), gaps.told().stream()).toList();
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

  /**
   * A breach in the bureau's words.
   *
   * @param found the words it is about; an exemption may name them behind the path of the passage
   */
  public void broken(Passage passage, int offset, String found, String message, String advice) {
    String path = passage.path() + "." + found;
    say(about.severity(), path, passage.place(offset), message, advice);
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

  /** Something worth knowing of a passage that is no breach. */
  public void note(Passage passage, int offset, String message, String advice) {
    say(Severity.NOTE, passage.path(), passage.place(offset), message, advice);
  }

  private void say(Severity severity, String path, Location at, String message, String advice) {
    Finding finding = new Finding(severity, about.number(), at, message, advice);
    exemption(path).ifPresentOrElse(own -> decide(own, finding), () -> findings.add(finding));
  }

  private Optional<Exemption> exemption(String path) {
    return subject.report().exemptions().stream()
        .filter(e -> e.covers(about.number(), path))
        .findFirst();
  }

  private void decide(Exemption own, Finding finding) {
    used.add(own);
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

  /** As {@link #sumOfGiven}; unless all parts are given, those that are may not be more than it. */
  public void sum(String total, List<String> parts) {
    if (!parts.isEmpty() && amounts(parts).size() == parts.size()) {
      sumOfGiven(total, parts);
    } else {
      atMost(parts, total);
    }
  }

  private Map<String, Amount> amounts(List<String> paths) {
    Map<String, Amount> given = new LinkedHashMap<>();
    paths.forEach(path -> subject.amount(path).ifPresent(amount -> given.put(path, amount)));
    return given;
  }

  /**
   * A total must be the sum of its parts. What rounding explains is noted below the tables that
   * show it, and here where a figure of it is stated: otherwise it only follows from another.
   *
   * @param parts path → amount, at least one
   */
  public void sum(String path, Amount total, Map<String, Amount> parts) {
    Amount sum = Amount.sum(parts.values());
    if (total.sameAs(sum)) {
      return; // As nearly always: no need for words.
    }
    if (total.agreesWith(sum)) {
      rounded.add(new RoundingDifference(path, Set.copyOf(parts.keySet())));
    }
    List<String> figures = new ArrayList<>(List.of(path));
    figures.addAll(parts.keySet());
    differ(figures, total, sum, "“" + path + "”为 " + total + "，各部分相加为 " + sum);
  }

  /** Two sums must be the same; silent unless all of their parts are given. */
  public void balance(List<String> left, List<String> right) {
    Map<String, Amount> one = amounts(left);
    Map<String, Amount> two = amounts(right);
    if (one.size() == left.size() && two.size() == right.size()) {
      Amount a = Amount.sum(one.values());
      Amount b = Amount.sum(two.values());
      if (!a.sameAs(b)) {
        String what = names(left) + "相加为 " + a + "，" + names(right) + "相加为 " + b;
        differ(Stream.concat(left.stream(), right.stream()).toList(), a, b, what);
      }
    }
  }

  /** The same amount at two places must be the same, but for rounding. */
  public void same(String path, String other) {
    Optional<Amount> one = subject.amount(path);
    Optional<Amount> two = subject.amount(other);
    if (one.isPresent() && two.isPresent() && !one.get().sameAs(two.get())) {
      String what = "“" + path + "”为 " + one.get() + "，“" + other + "”为 " + two.get();
      differ(List.of(path, other), one.get(), two.get(), what + "，应当相同");
    }
  }

  private void differ(List<String> figures, Amount one, Amount two, String what) {
    Amount difference = one.minus(two).abs();
    String message = what + "，相差 " + difference;
    if (!one.agreesWith(two)) {
      unequal(figures, difference, message + "，四舍五入解释不了", "核对这几个数，改正错的一个");
    } else if (figures.stream().anyMatch(subject::isStated)) {
      note(figures.get(0), message + "，属四舍五入的尾差");
    }
  }

  /**
   * A breach between amounts that should be the same.
   *
   * @param figures paths of all of them; told at the first
   * @param difference without sign
   */
  public void unequal(List<String> figures, Amount difference, String message, String advice) {
    tell(figures, message, advice, breach -> gaps.add(new Gaps.Gap(breach, difference)));
  }

  /**
   * A breach of a rate or a limit: it follows from a sum that does not fit, where one of its
   * figures is in such a sum.
   *
   * @param figures paths of all of them; told at the first
   */
  public void unfit(List<String> figures, String message, String advice) {
    tell(figures, message, advice, gaps::add);
  }

  private void tell(
      List<String> figures, String message, String advice, Consumer<Gaps.Breach> teller) {
    String path = figures.get(0);
    Location at = subject.places().nearest(path);
    Finding finding = new Finding(about.severity(), about.number(), at, message, advice);
    Set<String> stated = figures.stream().filter(subject::isStated).collect(Collectors.toSet());
    exemption(path)
        .ifPresentOrElse(
            own -> decide(own, finding),
            () -> teller.accept(new Gaps.Breach(finding, path, stated)));
  }

  /**
   * Parts, as far as given, must not be more than what they are part of; silent where none of the
   * figures is stated.
   */
  public void atMost(List<String> parts, String whole) {
    Map<String, Amount> given = amounts(parts);
    Optional<Amount> most = subject.amount(whole);
    List<String> figures = new ArrayList<>(given.keySet());
    figures.add(whole);
    if (given.isEmpty() || most.isEmpty() || figures.stream().noneMatch(subject::isStated)) {
      return;
    }
    Amount sum = Amount.sum(given.values()).in(most.get().unit());
    if (sum.interval().low().compareTo(most.get().interval().high()) > 0) {
      String what = names(given.keySet()) + (given.size() > 1 ? "相加为 " : "为 ") + sum;
      unfit(figures, what + "，大于“" + whole + "”的 " + most.get(), "核对这几个数，改正错的一个");
    }
  }

  private static String names(Collection<String> paths) {
    return paths.stream().collect(Collectors.joining("”“", "“", "”"));
  }
}
