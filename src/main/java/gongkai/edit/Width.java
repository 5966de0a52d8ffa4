package gongkai.edit;

/** How wide a text is where Chinese characters take the place of two letters. */
final class Width {
  private static final int FIRST_WIDE = 0x2E80;

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
