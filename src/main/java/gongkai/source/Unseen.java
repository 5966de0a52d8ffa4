package gongkai.source;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that nobody sees, or that make a text look other than it is: controls, marks that turn
 * the direction of writing or have no width, line separators of their own kind, characters for
 * private use (which this program also sets apart what it inserts with), halves of characters. No
 * text of an account needs them; they come in by pasting, or to deceive.
 */
public final class Unseen {
  private Unseen() {}

  /** Where the first one stands from a place on, or -1. */
  static int first(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' : c > '~' && isAt(text, i)) {
        return i;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0; // Told to be whole.
    }
    return -1;
  }

  private static boolean isAt(String text, int i) {
    return kind(text.codePointAt(i)).isPresent();
  }

  /** What a character is, if it is one of them. */
  private static Optional<String> kind(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Optional.of("控制字符");
      case Character.FORMAT -> Optional.of("不占位置，或改变文字的方向");
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of("另一种换行");
      case Character.PRIVATE_USE -> Optional.of("私用区的字，别人的电脑印不出来");
      case Character.SURROGATE -> Optional.of("半个字");
      default -> (c & 0xFFFE) == 0xFFFE ? Optional.of("不是字符") : Optional.empty();
    };
  }

  /** What is told of the one at a place. */
  static String message(String text, int at) {
    int c = text.codePointAt(at);
    String number = String.format(Locale.ROOT, "U+%04X", c);
    return "这里有看不见的字符 " + number + "（" + kind(c).orElse("控制字符") + "）";
  }

  /** The text without them. */
  static String without(String text) {
    if (first(text, 0) < 0) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    int from = 0;
    for (int at = first(text, 0); at >= 0; at = first(text, from)) {
      seen.append(text, from, at);
      from = at + Character.charCount(text.codePointAt(at));
    }
    return seen.append(text, from, text.length()).toString();
  }

  /**
   * A text with a box for each of them, as it can be shown where something is wrong with it: on a
   * terminal some of them would do things.
   */
  public static String shown(String text) {
    int first = first(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int at = first; at >= 0; at = first(text, at + 1)) {
      for (int i = 0; i < Character.charCount(text.codePointAt(at)); i++) {
        shown.setCharAt(at + i, '□');
      }
    }
    return shown.toString();
  }
}
