package gongkai.check.words;

/**
 * A number at the head of an item, as written by hand.
 *
 * @param form how items of its list look, with {@code %s} for the number
 * @param written 三, 十二, 3 or ③
 */
record Numeral(String form, String written) {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final char TEN = '十';

  int value() {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    if (CIRCLED.contains(written)) {
      return CIRCLED.indexOf(written) + 1;
    }
    int ten = written.indexOf(TEN);
    if (ten < 0) {
      return CHINESE.indexOf(written.charAt(0));
    }
    int tens = ten == 0 ? 1 : CHINESE.indexOf(written.charAt(0));
    int ones = ten == written.length() - 1 ? 0 : CHINESE.indexOf(written.charAt(ten + 1));
    return tens * 10 + ones;
  }

  /** Another number of the same list. */
  Numeral of(int value) {
    if (Character.isDigit(written.charAt(0))) {
      return new Numeral(form, String.valueOf(value));
    }
    if (CIRCLED.contains(written) && value <= CIRCLED.length()) {
      return new Numeral(form, CIRCLED.substring(value - 1, value));
    }
    String tens =
        value < 10 ? "" : (value < 20 ? "" : CHINESE.substring(value / 10, value / 10 + 1)) + TEN;
    String ones = value % 10 == 0 ? "" : CHINESE.substring(value % 10, value % 10 + 1);
    return new Numeral(form, tens + ones);
  }

  @Override
  public String toString() {
    return form.formatted(written);
  }
}
