package gongkai.money;

import java.math.BigDecimal;
import java.util.Optional;

/** How an amount moved between two years. */
public record Change(Amount before, Amount after) {

  /** Which way an amount moved. */
  public enum Direction {
    UP,
    DOWN,
    LEVEL
  }

  public Direction direction() {
    return switch (difference().signum()) {
      case 1 -> Direction.UP;
      case -1 -> Direction.DOWN;
      default -> Direction.LEVEL;
    };
  }

  /** This year less last year; negative if it fell. */
  public Amount difference() {
    return after.minus(before);
  }

  /** The difference as a share of last year; there is none from zero. */
  public Optional<BigDecimal> rate() {
    return Share.of(difference(), before);
  }
}
