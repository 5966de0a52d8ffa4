package gongkai.money;

/** The unit an amount was stated in. */
public enum Unit {
  YUAN("元", 0),
  TEN_THOUSAND_YUAN("万元", 4);

  private final String word;
  private final int exponent;

  Unit(String word, int exponent) {
    this.word = word;
    this.exponent = exponent;
  }

  /** The word printed after an amount. */
  public String word() {
    return word;
  }

  /** The power of ten that turns it into 元. */
  int exponent() {
    return exponent;
  }
}
