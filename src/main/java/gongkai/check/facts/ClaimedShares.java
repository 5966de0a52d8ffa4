package gongkai.check.facts;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
      if (claimed.actual().isPresent() && claimed.whole().isPresent()) {
        claimed
            .claim()
            .share()
            .ifPresent(
                share ->
                    wholes
                        .computeIfAbsent(
                            claimed.claim().whole().orElseThrow(), w -> new ArrayList<>())
                        .add(claimed));
      }
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
    if (possible && !inexact.isEmpty() && areAll(subject, parts) && !canBeHundred(parts)) {
      verdicts.broken(
          inexact.get(0).at("占比"),
          percentage(inexact.get(0)).message() + "；但各部分占比相加为 " + sum(parts) + "%，合不成 100%",
          "改正占比");
      return;
    }
    for (Claimed part : inexact) {
      Percentage share = percentage(part);
      if (share.isImpossible()) {
        verdicts.unfit(
            List.of(
                part.at("占比"),
                part.actual().orElseThrow().path(),
                part.whole().orElseThrow().path()),
            share.message(),
            "改正占比，或核对这两个数");
      } else {
        verdicts.note(part.at("占比"), share.message());
      }
    }
  }

  private static Percentage percentage(Claimed part) {
    return Percentage.of(
        part.claim().share().orElseThrow(),
        part.actual().orElseThrow().amount(),
        part.whole().orElseThrow().amount());
  }

  /** Whether the parts that are printed are all there are. */
  private static boolean areAll(Subject subject, List<Claimed> parts) {
    String whole = parts.get(0).claim().whole().orElseThrow();
    Set<String> facts = parts.stream().map(part -> part.claim().fact()).collect(Collectors.toSet());
    return Wholes.areAll(subject, whole, facts);
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
