package gongkai.check.rule;

import gongkai.finding.Finding;
import gongkai.money.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures that do not fit. One wrong figure makes every sum that it enters wrong by the same
 * amount, and the rates and limits that it enters wrong as well: all that is told as one, at the
 * narrowest place where a figure is stated, with the names of the others.
 */
final class Gaps {
  private static final int NAMED = 3;

  /** What is told of several gaps is the first in this order. */
  private static final Comparator<Gap> FIRST =
      Comparator.comparing((Gap gap) -> gap.breach().finding().severity())
          .thenComparing(gap -> !gap.isStated())
          .thenComparing(gap -> -gap.breach().path().split("\\.").length);

  /**
   * Something that does not hold.
   *
   * @param path of the fact at which it is told
   * @param stated paths of the figures in it that are stated, rather than computed
   */
  record Breach(Finding finding, String path, Set<String> stated) {
    private String name() {
      return "“" + path + "”[" + finding.rule() + "]";
    }
  }

  /**
   * Two amounts that should be the same.
   *
   * @param difference without sign
   */
  record Gap(Breach breach, Amount difference) {
    private boolean isStated() {
      return !breach.stated().isEmpty();
    }
  }

  /** Gaps of one size, and what follows from them. */
  private record Mistake(List<Gap> gaps, List<Breach> others) {
    private Mistake(Gap first) {
      this(new ArrayList<>(List.of(first)), new ArrayList<>());
    }

    private boolean isSame(Gap gap) {
      return gaps.get(0).difference().agreesWith(gap.difference());
    }

    private boolean concerns(Breach breach) {
      return gaps.stream()
          .anyMatch(gap -> !Collections.disjoint(gap.breach().stated(), breach.stated()));
    }

    private Finding told() {
      Gap first = gaps.get(0);
      // Where figures are stated that do not fit, sums computed from them need no mention.
      Stream<Breach> same =
          gaps.stream().skip(1).filter(g -> g.isStated() == first.isStated()).map(Gap::breach);
      List<String> names =
          Stream.concat(same, others.stream()).map(Breach::name).distinct().toList();
      Finding finding = first.breach().finding();
      if (names.isEmpty()) {
        return finding;
      }
      String some = names.stream().limit(NAMED).collect(Collectors.joining("、"));
      String message =
          finding.message()
              + "；有关的还有"
              + some
              + (names.size() > NAMED ? "等 " + names.size() + " 处" : "");
      return new Finding(
          finding.severity(), finding.rule(), finding.at(), message, finding.advice());
    }
  }

  private final List<Gap> gaps = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();

  void add(Gap gap) {
    gaps.add(gap);
  }

  /** A rate or a limit that does not hold: it may follow from a gap in one of its figures. */
  void add(Breach breach) {
    breaches.add(breach);
  }

  /** One finding for each mistake. */
  List<Finding> told() {
    List<Mistake> mistakes = new ArrayList<>();
    for (Gap gap : gaps.stream().sorted(FIRST).toList()) {
      mistakes.stream()
          .filter(mistake -> mistake.isSame(gap))
          .findFirst()
          .ifPresentOrElse(
              mistake -> mistake.gaps().add(gap), () -> mistakes.add(new Mistake(gap)));
    }
    List<Finding> alone = new ArrayList<>();
    for (Breach breach : breaches) {
      mistakes.stream()
          .filter(mistake -> mistake.concerns(breach))
          .findFirst()
          .ifPresentOrElse(
              mistake -> mistake.others().add(breach), () -> alone.add(breach.finding()));
    }
    return Stream.concat(mistakes.stream().map(Mistake::told), alone.stream()).toList();
  }
}
