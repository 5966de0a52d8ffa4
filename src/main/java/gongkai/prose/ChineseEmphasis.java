package gongkai.prose;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis beside Chinese punctuation. The specification lets {@code **} open or close next to
 * punctuation only where a space or punctuation stands on its other side; Chinese has no spaces, so
 * {@code **“三公”**经费} would stay as it is. Here a Chinese character counts as such a boundary.
 */
final class ChineseEmphasis extends AsteriskDelimiterProcessor {
  ChineseEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || !afterIsWhiteSpace && (isChinese(before) || isChinese(after));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || !beforeIsWhitespace && (isChinese(before) || isChinese(after));
  }

  private static boolean isChinese(String neighbour) {
    return !neighbour.isEmpty() && Cjk.is(neighbour.charAt(0));
  }
}
