package gongkai.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is found by: pairs of neighbouring Chinese characters, and numbers, codes and Latin
 * words as a whole. Full-width and half-width forms are the same. The script on the search page
 * takes a query apart in the same way.
 */
final class Words {
  private static final int FIRST_CHINESE = 0x2E80;
  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';

  private Words() {}

  /** In one form: compatible forms joined, small letters, no separators within numbers. */
  static String plain(String text) {
    String joined = joined(text);
    StringBuilder plain = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      boolean separator =
          c == ','
              && i > 0
              && i + 1 < joined.length()
              && isDigit(joined.charAt(i - 1))
              && isDigit(joined.charAt(i + 1));
      if (!separator) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * As {@link Normalizer.Form#NFKC} and small letters have it. Most characters stay as they are,
   * whatever stands beside them; only the others are looked up, with the one before them.
   */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isFixed(text.charAt(end))) {
        end++;
      }
      int from = end < text.length() && end > at ? end - 1 : end;
      joined.append(text, at, from);
      at = from;
      end = Math.min(text.length(), end + 1);
      while (end < text.length() && !isFixed(text.charAt(end))) {
        end++;
      }
      joined.append(
          Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT));
      at = end;
    }
    return joined.toString();
  }

  /** ASCII but for capitals, and the common Chinese characters. */
  private static boolean isFixed(char c) {
    return c < 0x80 ? c < 'A' || c > 'Z' : c >= FIRST_HAN && c <= LAST_HAN;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is part of a number, a code or a Latin word. */
  private static boolean isLatin(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z';
  }

  private static boolean isChinese(char c) {
    return c >= FIRST_CHINESE && Character.isLetter(c);
  }

  /** The keys of a text in its {@link #plain} form. */
  static Set<String> keys(String plain) {
    Set<String> keys = new HashSet<>();
    Pairs pairs = new Pairs(plain.length());
    int i = 0;
    while (i < plain.length()) {
      char c = plain.charAt(i);
      if (isLatin(c)) {
        int end = latinEnd(plain, i);
        keys.add(plain.substring(i, end));
        i = end;
      } else {
        if (isChinese(c) && i + 1 < plain.length() && isChinese(plain.charAt(i + 1))) {
          if (pairs.add(plain.charAt(i), plain.charAt(i + 1))) {
            keys.add(plain.substring(i, i + 2));
          }
        }
        i++;
      }
    }
    return keys;
  }

  /** The pairs met so far: most come again and again, and need no text of their own. */
  private static final class Pairs {
    private final int[] slots;

    /**
     * @param most how many there can be
     */
    Pairs(int most) {
      slots = new int[Integer.highestOneBit(Math.max(16, most)) * 4];
    }

    /** Whether a pair is met for the first time. */
    boolean add(char first, char second) {
      int pair = first << 16 | second;
      int slot = (pair * 0x9E3779B9 >>> 7) & (slots.length - 1);
      while (slots[slot] != 0 && slots[slot] != pair) {
        slot = (slot + 1) & (slots.length - 1);
      }
      boolean fresh = slots[slot] == 0;
      slots[slot] = pair;
      return fresh;
    }
  }

  /** A point belongs to a word where one of its characters follows: 1778.52. */
  private static int latinEnd(String plain, int start) {
    int end = start;
    while (end < plain.length()
        && (isLatin(plain.charAt(end))
            || plain.charAt(end) == '.'
                && end + 1 < plain.length()
                && isLatin(plain.charAt(end + 1)))) {
      end++;
    }
    return end;
  }
}
