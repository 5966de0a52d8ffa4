package gongkai.check.facts;

import java.util.List;

/** The terms of the forms' columns. */
final class Columns {
  static final int CLASS_DIGITS = 3;

  static final List<String> FUNDS = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");

  /** 公开01, lines one to eight. */
  static final List<String> SOURCES =
      List.of(
          "一般公共预算财政拨款收入",
          "政府性基金预算财政拨款收入",
          "国有资本经营预算财政拨款收入",
          "上级补助收入",
          "事业收入",
          "经营收入",
          "附属单位上缴收入",
          "其他收入");

  /** 公开02, columns 2 to 7. */
  static final List<String> INCOME =
      List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");

  /** 公开03, columns 2 to 6. */
  static final List<String> SPENDING = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");

  /** 公开05, 07 and 08, all but the total. */
  static final List<String> FUND = List.of("基本支出", "项目支出", "年初结转和结余", "本年收入", "年末结转和结余");

  private Columns() {}

  /** Their paths in a line or a whole. */
  static List<String> in(String path, List<String> columns) {
    return columns.stream().map(column -> path + "." + column).toList();
  }
}
