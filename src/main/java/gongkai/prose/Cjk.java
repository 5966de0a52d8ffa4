package gongkai.prose;

/** What counts as Chinese when deciding about spaces and emphasis. */
final class Cjk {
  private static final int FIRST = 0x2E80;
  private static final String MARKS = "“”‘’—…·";

  private Cjk() {}

  /** Ideographs, full-width forms, and the punctuation that Chinese shares with other scripts. */
  static boolean is(int c) {
    return c >= FIRST || MARKS.indexOf(c) >= 0;
  }

  static boolean endsSo(CharSequence text) {
    return text.length() > 0 && is(text.charAt(text.length() - 1));
  }

  static boolean startsSo(CharSequence text) {
    return text.length() > 0 && is(text.charAt(0));
  }
}
