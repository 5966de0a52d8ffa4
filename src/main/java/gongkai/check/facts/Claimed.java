package gongkai.check.facts;

import gongkai.account.Claim;
import gongkai.account.Claim.Budget;
import gongkai.check.rule.Subject;
import gongkai.money.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A printed difference or rate with the figures that it follows from.
 *
 * @param place of the claim in the report: 公布.1
 */
record Claimed(Subject subject, String place, Claim claim) {
  /** What a fact that is more than an amount calls this year's amount. */
  private static final List<String> ACTUAL = List.of("本年", "支出", "决算", "执行数", "金额");

  /** All claims of a report. */
  static List<Claimed> of(Subject subject) {
    List<Claim> claims = subject.report().claims();
    return IntStream.range(0, claims.size())
        .mapToObj(i -> new Claimed(subject, "公布." + (i + 1), claims.get(i)))
        .toList();
  }

  /**
   * A figure and where it stands.
   *
   * @param path of the amount
   */
  record Figure(String path, Amount amount) {}

  String at(String term) {
    return place + "." + term;
  }

  /** This year's amount. */
  Optional<Figure> actual() {
    return figureOf(claim.fact());
  }

  /** Last year's amount. */
  Optional<Figure> prior() {
    return figure(holder() + ".上年");
  }

  /** The whole that it is a share of. */
  Optional<Figure> whole() {
    return claim.whole().flatMap(this::figureOf);
  }

  /** The budget that is meant: the one named, or the only one given. */
  Optional<Figure> budget() {
    Stream<Budget> meant = claim.budget().map(Stream::of).orElse(Stream.of(Budget.values()));
    List<Figure> given =
        meant.flatMap(budget -> figure(holder() + "." + budget.word()).stream()).toList();
    return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
  }

  /** The fact that has this year's and last year's amount, where the claim names an amount. */
  private String holder() {
    String fact = claim.fact();
    int dot = fact.lastIndexOf('.');
    return dot > 0 && figure(fact).isPresent() && ACTUAL.contains(fact.substring(dot + 1))
        ? fact.substring(0, dot)
        : fact;
  }

  private Optional<Figure> figureOf(String path) {
    return Stream.concat(Stream.of(path), ACTUAL.stream().map(term -> path + "." + term))
        .flatMap(p -> figure(p).stream())
        .findFirst();
  }

  private Optional<Figure> figure(String path) {
    return subject.find(path, Amount.class).map(amount -> new Figure(path, amount));
  }
}
