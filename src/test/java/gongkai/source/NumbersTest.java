package gongkai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,213.45万|写成 1213.45，单位在文件开头的“金额单位”里声明",
        "1213.45万元|写成 1213.45，单位在文件开头的“金额单位”里声明",
        "1, 629. 00|写成 1629.00",
        "１２３．４|写成 123.4",
        "12O.5|写成 120.5（字母改成数字）",
        "一百二十|写成阿拉伯数字",
        "1.23456789|小数最多六位",
        "约五万|只写数字，如 1213.45"
      })
  void text_where_a_number_belongs_is_answered_with_the_number(String text, String advice) {
    assertTrue(Numbers.parse(text).isEmpty());
    assertEquals(advice, Numbers.advice(text));
  }
}
