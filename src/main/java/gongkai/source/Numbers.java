package gongkai.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as a clerk writes them, and what is wrong with those that are not numbers. */
final class Numbers {
  static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
  private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*(万元|亿元|元|万|亿|%|％)");
  private static final Pattern CHINESE = Pattern.compile("[零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点]+");

  private Numbers() {}

  static Optional<BigDecimal> parse(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A refused text as a number, if only the width of its letters and its separators are amiss. */
  static Optional<String> mended(String text) {
    String half = halfWidth(text).strip();
    String digits = THOUSANDS.matcher(half).matches() ? half.replace(",", "") : half;
    boolean refused = !PLAIN.matcher(text.strip()).matches();
    return refused && PLAIN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
  }

  /** What to do about a text that is not a number. */
  static String advice(String text) {
    String half = halfWidth(text).strip();
    var unit = WITH_UNIT.matcher(half);
    String digits = (unit.matches() ? unit.group(1) : half).replaceAll("[,\\s_]", "");
    boolean readable = PLAIN.matcher(digits).matches();
    if (readable && unit.matches()) {
      return "写成 " + digits + "，单位在文件开头的“金额单位”里声明";
    }
    if (readable) {
      return "写成 " + digits;
    }
    if (CHINESE.matcher(text).matches()) {
      return "写成阿拉伯数字";
    }
    if (digits.matches("-?\\d+\\.\\d{7,}")) {
      return "小数最多六位";
    }
    String mended = digits.replace('O', '0').replace('o', '0').replace('l', '1');
    return PLAIN.matcher(mended).matches() ? "写成 " + mended + "（字母改成数字）" : "只写数字，如 1213.45";
  }

  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean full = c > '\uFF00' && c < '\uFF5F';
      half.append(full ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c == '。' ? '.' : c);
    }
    return half.toString();
  }
}
