package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.money.Unit;

/** Amounts as lengths. This is where money leaves exact arithmetic, never to be printed again. */
final class Amounts {
  private Amounts() {}

  /** The amount in 元, and 0 for a negative one, which no chart can show. */
  static double yuan(Datum datum) {
    return Math.max(0, datum.amount().in(Unit.YUAN).value().doubleValue());
  }
}
