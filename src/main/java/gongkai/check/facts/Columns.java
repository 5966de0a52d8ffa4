package gongkai.check.facts;

import java.util.List;
import java.util.stream.Stream;

/** The terms of the forms' columns. */
final class Columns {
  static final int CLASS_DIGITS = 3;
  static final int ITEM_DIGITS = 7;

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

  /** 公开05, 07 and 08, those that a fund has as a whole too; its income stands in 公开01. */
  static final List<String> FUND = List.of("基本支出", "项目支出", "年初结转和结余", "年末结转和结余");

  static final String APPROPRIATION = "财政拨款.科目";

  /** 公开05, 07 and 08. */
  static final List<String> FUND_LISTS = in(FUNDS, "科目");

  /** All lists whose lines have names. */
  static final List<String> NAMED_LISTS =
      Stream.concat(Stream.of("收入.科目", "支出.科目"), FUND_LISTS.stream()).toList();

  /** All lists by function code. */
  static final List<String> LISTS =
      Stream.concat(Stream.of(APPROPRIATION), NAMED_LISTS.stream()).toList();

  /** The economic classes of 人员经费. */
  static final List<String> PERSONNEL = List.of("301", "303");

  /** The economic classes of 公用经费. */
  static final List<String> OPERATING = List.of("302", "307", "310", "399");

  private Columns() {}

  /** Their paths in a line or a whole. */
  static List<String> in(String path, List<String> columns) {
    return columns.stream().map(column -> path + "." + column).toList();
  }

  /** The same column of several lists or wholes. */
  static List<String> in(List<String> paths, String column) {
    return paths.stream().map(path -> path + "." + column).toList();
  }

  /** 人员经费 for 公用经费, and the other way round. */
  static List<String> others(List<String> classes) {
    return classes.equals(PERSONNEL) ? OPERATING : PERSONNEL;
  }
}
