package gongkai.check;

import java.util.List;
import java.util.Optional;

/**
 * Which rule is meant to hold a figure in a report that states everything.
 *
 * @param place pattern of the figure's path
 * @param rule number of the rule
 */
record Held(String place, String rule) {
  private static final String FUND = "(一般公共|政府性基金|国有资本经营)预算财政拨款\\.";

  /** Every figure that another one must fit exactly. */
  static final List<Held> ALL =
      List.of(
          new Held("收支总计\\.本年", "勾稽-03"),
          new Held("收入\\.[^.]*(收入|收入合计)", "勾稽-01"),
          new Held("收入\\.(使用非财政拨款结余|年初结转和结余)", "勾稽-03"),
          new Held("收入\\.科目\\.\\d{7}\\..*", "勾稽-06"),
          new Held("收入\\.科目\\.\\d{3}\\..*", "勾稽-07"),
          new Held("支出\\.(结余分配|年末结转和结余)", "勾稽-04"),
          new Held("支出\\.[^.]*", "勾稽-37"),
          new Held("支出\\.科目\\.\\d{7}\\..*", "勾稽-08"),
          new Held("支出\\.科目\\.\\d{3}\\..*", "勾稽-07"),
          new Held("财政拨款\\.收支总计\\.本年", "勾稽-12"),
          new Held("财政拨款\\..*结转和结余", "勾稽-11"),
          new Held("财政拨款\\.本年支出合计", "勾稽-10"),
          new Held("财政拨款\\.科目\\..*", "勾稽-10"),
          new Held(FUND + "(支出\\.本年|基本支出|项目支出)", "勾稽-14"),
          new Held(FUND + "(人员|公用)经费", "勾稽-26"),
          new Held(FUND + "[^.]*结转和结余", "勾稽-13"),
          new Held(FUND + "科目\\.(\\d{3}|\\d{5})\\.[^.]*(支出|收入|结余)", "勾稽-07"),
          new Held(FUND + "科目\\.\\d{7}\\.(支出|基本支出|项目支出)", "勾稽-14"),
          new Held(FUND + "科目\\.\\d{7}\\.(年初结转和结余|本年收入|年末结转和结余)", "勾稽-17"),
          new Held(FUND + "经济分类\\.\\d{5}", "勾稽-15"),
          new Held(FUND + "经济分类\\.\\d{3}", "勾稽-16"),
          new Held("三公经费\\.公务接待费\\.(国内|外事)\\.决算", "勾稽-39"),
          new Held("三公经费\\..*(全年预算|决算|上年)", "勾稽-18"),
          new Held("政府采购\\.(总额|货物|工程|服务)", "勾稽-42"),
          new Held("国有资产\\..*", "勾稽-40"),
          new Held("预算绩效\\.项目自评\\.(项目数|等级\\..)", "勾稽-45"));

  /** The rule that holds the figure at a path. */
  static Optional<String> by(String path) {
    return ALL.stream().filter(held -> path.matches(held.place())).map(Held::rule).findFirst();
  }
}
