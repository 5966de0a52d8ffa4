package gongkai.document;

/** Numbers of parts, sections and subsections as Chinese documents count: 第一部分, 一、, （一）. */
final class Numbering {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numbering() {}

  /**
   * The number of a heading.
   *
   * @param level 0 for parts, 1 for sections, 2 for subsections
   * @param index from 1 to 99
   */
  static String of(int level, int index) {
    return switch (level) {
      case 0 -> "第" + chinese(index) + "部分";
      case 1 -> chinese(index) + "、";
      default -> "（" + chinese(index) + "）";
    };
  }

  static String chinese(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
    return head + (ones == 0 ? "" : DIGITS.charAt(ones));
  }
}
