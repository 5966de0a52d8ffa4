package gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # path,                                      function, economic, item, fund, kind, phase
          收支总计.本年,                                ,        ,      收支总计, , 总计, 决算
          收支总计.上年,                                ,        ,      收支总计, , 总计, 上年
          收入.政府性基金预算财政拨款收入,              ,        ,      政府性基金预算财政拨款收入, 政府性基金预算, 收入, 决算
          收入.使用非财政拨款结余,                      ,        ,      使用非财政拨款结余, , 结转结余, 决算
          收入.科目.2080505.财政拨款收入,               2080505, ,      财政拨款收入, 财政拨款, 收入, 决算
          支出.结余分配,                                ,        ,      结余分配, , 结转结余, 决算
          财政拨款.科目.208,                            208,     ,      支出, 财政拨款, 支出, 决算
          一般公共预算财政拨款.支出.全年预算,           ,        ,      支出, 一般公共预算, 支出, 全年预算
          一般公共预算财政拨款.科目.208.年初预算,       208,     ,      支出, 一般公共预算, 支出, 年初预算
          一般公共预算财政拨款.科目.208.基本支出,       208,     ,      基本支出, 一般公共预算, 支出, 决算
          一般公共预算财政拨款.经济分类.30101,          ,        30101, 基本支出, 一般公共预算, 支出, 决算
          一般公共预算财政拨款.总计,                    ,        ,      总计, 一般公共预算, 总计, 决算
          政府性基金预算财政拨款.科目.212.本年收入,     212,     ,      本年收入, 政府性基金预算, 收入, 决算
          三公经费.公务接待费.国内.决算,                ,        ,      公务接待费·国内, , 三公经费, 决算
          三公经费.全年预算,                            ,        ,      三公经费, , 三公经费, 全年预算
          其他事项.会议费.金额,                         ,        ,      会议费, , 其他事项, 决算
          其他事项.科目.金额,                           ,        ,      科目, , 其他事项, 决算
          预算绩效.项目自评.一般公共预算金额,           ,        ,      项目自评, 一般公共预算, 预算绩效,
          预算绩效.项目.1.执行数,                       ,        ,      项目·1, , 预算绩效, 决算
          """)
  void terms_say_what_an_amount_measures(
      String path,
      String function,
      String economic,
      String item,
      String fund,
      String kind,
      String phase) {
    List<String> steps = List.of(path.split("\\."));
    assertEquals(
        new Measure(given(function), given(economic), item, given(fund), kind, given(phase)),
        Measure.of(steps, steps));
  }

  private static String given(String text) {
    return text == null ? "" : text;
  }
}
