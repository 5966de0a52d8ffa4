package gongkai.check;

import java.util.List;
import java.util.Random;

/** What a seed decides. */
final class Chance {
  private static final List<String> CODES =
      Subjects.NAMES.function().keySet().stream()
          .filter(code -> code.length() == 7 && !code.startsWith("212"))
          .sorted()
          .toList();

  /** The least that prints as something: half of it would be 0.01 万元. */
  private static final int LEAST = 100;

  private final Random random;
  private final boolean full;

  /**
   * @param full whether everything that may be stated is
   */
  Chance(Random random, boolean full) {
    this.random = random;
    this.full = full;
  }

  boolean isFull() {
    return full;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether something is so, in so many of a hundred reports. */
  boolean happens(int percent) {
    return random.nextInt(100) < (full ? 90 : percent);
  }

  /** Whether a figure is stated, in so many of a hundred reports. */
  boolean states(int percent) {
    return full || random.nextInt(100) < percent;
  }

  /** An amount in 元 that does not print as nothing: small ones as likely as large ones. */
  long money() {
    int digits = 3 + random.nextInt(6);
    long most = (long) Math.pow(10, digits);
    return most / 10 + Math.floorMod(random.nextLong(), most * 9 / 10);
  }

  /** What the same thing may cost in another year: a third to three times as much. */
  long near(long amount) {
    return amount == 0
        ? LEAST + below(99 * LEAST)
        : Math.max(LEAST, amount / 3 + below(8 * LEAST) * amount / (3 * LEAST));
  }

  /** A part of an amount, from some of it to all of it. */
  long part(long amount) {
    return random.nextInt(4) == 0 ? amount : 1 + Math.floorMod(random.nextLong(), amount);
  }

  /** An amount in so many parts, some of them perhaps nothing. */
  long[] split(long amount, int parts) {
    long[] split = new long[parts];
    long left = amount;
    for (int i = 0; i < parts - 1; i++) {
      split[i] = left == 0 || random.nextInt(6) == 0 ? 0 : part(left) / 2;
      left -= split[i];
    }
    split[parts - 1] = left;
    return split;
  }

  /** The code of a function item. */
  String code() {
    return CODES.get(random.nextInt(CODES.size()));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
