package gongkai.check;

import gongkai.check.Mistake.Made;
import gongkai.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Why some mistakes cannot be told. */
final class Untold {
  private Untold() {}

  /** Why nothing is told: what kind of figure it is. */
  static String reason(Mistake kind, Made made, List<Finding> findings) {
    String place = made.place();
    String notes = findings.stream().map(Finding::message).collect(Collectors.joining("；"));
    if (notes.contains("四舍五入")) {
      return "四舍五入可以解释：小数除小数的百分比、很多部分的合计，只作提示";
    }
    if (place.endsWith("预算")) {
      return "预算数：只与预算合计、完成率相连。有预算没有支出的科目可以不列，所以改大合计、改小科目只作提示";
    }
    if (place.startsWith("公布")) {
      return "公布的差额、百分比：所依据的数没有写，提示“核对不了”";
    }
    if (place.endsWith(".上年")) {
      return "上年数：没有上年的报告，也没有公布的差额、增减率";
    }
    if (place.startsWith("其他事项")) {
      return "体例自设的事项：程序不知道它与别的数的关系";
    }
    if (kind == Mistake.COUNT) {
      return "批次、人次、团组数、辆数、项目数：没有别的数可以对，只知道是不是 0";
    }
    if (kind == Mistake.CODE || kind == Mistake.NAME) {
      return "科目：错成另一个存在的科目，合计又没有写";
    }
    if (place.matches("(机关运行|预算绩效|政府采购\\.授予|.*购置车型|.*明细).*")) {
      return "只知道不大于另一个数的：改小了仍然说得通";
    }
    return "合计与部分只写了一头：另一头由它算出，又没有别的表可以对";
  }
}
