package gongkai.check;

import gongkai.check.rule.Rule.About;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Severity;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The years in which bureaus published: who published once is expected to go on. */
public final class Series {
  static final About ABOUT =
      new About("完整-10", Severity.NOTE, "公开过的部门，以后各年度都公开", "预算法第十四条：每一年度的部门决算在批复后二十日内公开");

  private Series() {}

  /**
   * The first year after each that a bureau has, and that others have and it has not.
   *
   * @param years folder of the bureau → years of its reports
   */
  public static SortedMap<String, SortedSet<Integer>> gaps(
      Map<String, ? extends SortedSet<Integer>> years) {
    int last = years.values().stream().mapToInt(own -> own.last()).max().orElse(0);
    SortedMap<String, SortedSet<Integer>> gaps = new TreeMap<>();
    years.forEach(
        (slug, own) -> {
          SortedSet<Integer> missing = new TreeSet<>();
          own.stream()
              .map(year -> year + 1)
              .filter(year -> year <= last && !own.contains(year))
              .forEach(missing::add);
          if (!missing.isEmpty()) {
            gaps.put(slug, missing);
          }
        });
    return gaps;
  }

  /** That a bureau has no report of a year. */
  public static Finding gap(String slug, int year) {
    return new Finding(
        ABOUT.severity(),
        ABOUT.number(),
        Location.of("data/" + slug),
        "有 " + (year - 1) + " 年度的报告，没有 " + year + " 年度的",
        "新建 data/" + slug + "/" + year + ".yaml；部门已撤并的不必");
  }
}
