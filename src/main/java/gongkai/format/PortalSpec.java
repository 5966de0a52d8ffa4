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
    @Term(value = "汇总", note = "首页：各部门最近一年合计") List<Row> tiles,
    @Term(value = "年度列表", note = "年度页：每个部门一行") List<Row> columns,
    @Term(value = "趋势", note = "部门页：逐年的图；指到有“上年”的事实") List<Row> trends,
    @Term(value = "比较", note = "比较页：各部门之间") List<Row> comparison) {

  /** A fact and the name that the portal gives it. */
  public record Row(
      @Term(value = "名称", required = true, note = "印出来的名称") String name,
      @Term(value = "取数", required = true, note = "事实的名称", example = "收支总计.本年") String path) {}
}
