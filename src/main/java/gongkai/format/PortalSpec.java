package gongkai.format;

import gongkai.term.Term;
import java.util.List;

/**
 * What {@code content/portal.yaml} says: which facts the pages that lead to the reports show.
 *
 * @param tiles amounts of the latest year, summed over all bureaus
 * @param columns amounts of each bureau in the list of a year
 * @param trends facts that know this year and the last, drawn through the years of a bureau
 * @param comparison amounts compared across bureaus and across years
 */
public record PortalSpec(
    @Term("汇总") List<Row> tiles,
    @Term("年度列表") List<Row> columns,
    @Term("趋势") List<Row> trends,
    @Term("比较") List<Row> comparison) {

  /** A fact and the name that the portal gives it. */
  public record Row(
      @Term(value = "名称", required = true) String name,
      @Term(value = "取数", required = true) String path) {}
}
