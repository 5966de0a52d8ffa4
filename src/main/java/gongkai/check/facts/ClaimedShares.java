package gongkai.check.facts;

import gongkai.check.facts.Claimed.Figure;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import gongkai.money.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Shares as printed. */
public final class ClaimedShares implements Rule {
  private static final About ABOUT =
      new About("勾稽-32", Severity.ERROR, "公布的占比等于部分除以整体，一个整体的各部分合起来是100%", "部门决算情况说明：结构占比");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Map<String, List<Claimed>> wholes = new TreeMap<>();
    for (Claimed claimed : Claimed.of(subject)) {
      Optional<Figure> whole = claimed.whole().filter(w -> claimed.actual().isPresent());
      whole.ifPresent(w -> wholes.computeIfAbsent(w.path(), p -> new ArrayList<>()).add(claimed));
    }
    wholes.forEach((whole, parts) -> shares(subject, verdicts, parts));
  }

  private static void shares(Subject subject, Verdicts verdicts, List<Claimed> parts) {
    Amount whole = parts.get(0).whole().orElseThrow().amount();
    if (whole.isZero()) {
      parts.forEach(p -> verdicts.broken(p.at("占比"), "整体为 0，没有占比", "删去百分比"));
      return;
    }
    List<Claimed> inexact = parts.stream().filter(part -> !percentage(part).isExact()).toList();
    boolean possible = inexact.stream().noneMatch(part -> percentage(part).isImpossible());
    List<Claimed> all = complete(subject, parts);
    Optional<Claimed> odd =
        inexact.stream()
            .filter(part -> possible && all.contains(part) && !canBeHundred(all))
            .findFirst();
    odd.ifPresent(
        part ->
            verdicts.broken(
                part.at("占比"),
                percentage(part).message() + "；但各部分占比相加为 " + sum(all) + "%，合不成 100%",
                "改正占比"));
    inexact.stream().filter(part -> !odd.equals(Optional.of(part))).forEach(p -> one(verdicts, p));
  }

  private static void one(Verdicts verdicts, Claimed part) {
    Percentage share = percentage(part);
    if (share.isImpossible()) {
      verdicts.unfit(
          List.of(
              part.at("占比"), part.actual().orElseThrow().path(), part.whole().orElseThrow().path()),
          share.message(),
          "改正占比，或核对这两个数");
    } else {
      verdicts.note(part.at("占比"), share.message());
    }
  }

  private static Percentage percentage(Claimed part) {
    return Percentage.of(
        part.claim().share().orElseThrow(),
        part.actual().orElseThrow().amount(),
        part.whole().orElseThrow().amount());
  }

  /** Those of the parts that are all there are, each once; none if some are missing. */
  private static List<Claimed> complete(Subject subject, List<Claimed> parts) {
    Map<String, Claimed> each = new TreeMap<>();
    parts.forEach(part -> each.putIfAbsent(part.actual().orElseThrow().path(), part));
    String whole = parts.get(0).whole().orElseThrow().path();
    Set<String> all = Wholes.complete(subject, whole, each.keySet());
    return each.entrySet().stream()
        .filter(part -> all.contains(part.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * Whether shares that were rounded half up can be of one whole: each is at least half a unit of
   * its last decimal below what is printed, and less than half a unit above.
   */
  private static boolean canBeHundred(List<Claimed> parts) {
    Interval sum =
        parts.stream()
            .map(part -> Interval.of(part.claim().share().orElseThrow()))
            .reduce(Interval::plus)
            .orElseThrow();
    return sum.low().compareTo(HUNDRED) <= 0 && sum.high().compareTo(HUNDRED) > 0;
  }

  private static BigDecimal sum(List<Claimed> parts) {
    return parts.stream()
        .map(part -> part.claim().share().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
