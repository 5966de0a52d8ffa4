package gongkai.chart;

/**
 * Lengths as SVG writes them: at most two decimals, a point in every locale. Rounding also hides
 * the last bits in which sines differ between processors.
 */
final class Decimals {
  private Decimals() {}

  static String of(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long digits = Math.abs(hundredths);
    return sign + digits / 100 + fraction((int) (digits % 100));
  }

  private static String fraction(int hundredths) {
    if (hundredths == 0) {
      return "";
    }
    return hundredths % 10 == 0 ? "." + hundredths / 10 : "." + hundredths / 10 + hundredths % 10;
  }
}
