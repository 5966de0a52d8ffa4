package gongkai.money;

/** The unit an amount was stated in. */
public enum Unit {
  YUAN("元", 0, 0),
  TEN_THOUSAND_YUAN("万元", 4, 2);

  private final String word;
  private final int exponent;
  private final int decimals;

  Unit(String word, int exponent, int decimals) {
    this.word = word;
    this.exponent = exponent;
    this.decimals = decimals;
  }

  /** The word printed after an amount. */
  public String word() {
    return word;
  }

  /**
   * How many decimals an account in this unit has at least: amounts in 万元 are printed with two, so
   * that 0.4 there is 0.40.
   */
  public int decimals() {
    return decimals;
  }

  /** The power of ten that turns it into 元. */
  int exponent() {
    return exponent;
  }
}
