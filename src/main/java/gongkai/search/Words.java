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

  /** Behind it are characters that not every Java knows. */
  private static final char LAST_SURE_LETTER = '\u9FA5';

  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';

  /** Signs that stay as they are. */
  private static final String SIGNS = "、。“”《》—";

  private Words() {}

  /** In one form: compatible forms joined, small letters, no separators within numbers. */
  static String plain(String text) {
    char[] plain = joined(text).toCharArray(); // Grows together in place.
    int length = 0;
    char before = ' ';
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      boolean last = i + 1 == plain.length;
      if (c != ',' || !isDigit(before) || last || !isDigit(plain[i + 1])) {
        plain[length++] = c;
      }
      before = c;
    }
    return new String(plain, 0, length);
  }

  /**
   * As {@link Normalizer.Form#NFKC} and small letters have it. Most characters stay as they are or
   * become another one, whatever stands beside them; only the rest is looked up, with the one
   * before it.
   */
  private static String joined(String text) {
    char[] simple = text.toCharArray();
    StringBuilder joined = new StringBuilder(simple.length);
    int at = 0;
    while (at < simple.length) {
      int end = at;
      while (end < simple.length && isSimple(simple[end])) {
        simple[end] = narrow(simple[end]);
        end++;
      }
      int from = end < simple.length && end > at ? end - 1 : end;
      joined.append(simple, at, from - at);
      at = from;
      end = Math.min(simple.length, end + 1);
      while (end < simple.length && !isSimple(simple[end])) {
        end++;
      }
      joined.append(
          Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT));
      at = end;
    }
    return joined.toString();
  }

  /** ASCII, its full-width forms, the common Chinese characters and signs. */
  private static boolean isSimple(char c) {
    return c < 0x80
        || c >= FIRST_HAN && c <= LAST_HAN
        || c >= FIRST_WIDE && c <= LAST_WIDE
        || SIGNS.indexOf(c) >= 0;
  }

  /** The small letter or the sign of ASCII that a simple character stands for, or itself. */
  private static char narrow(char c) {
    char narrow = c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c;
    return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is part of a number, a code or a Latin word. */
  private static boolean isLatin(char c) {
    return isDigit(c) || c >= 'a' && c <= 'z';
  }

  private static boolean isChinese(char c) {
    return c >= FIRST_HAN && c <= LAST_SURE_LETTER || c >= FIRST_CHINESE && Character.isLetter(c);
  }

  /** The keys of a text in its {@link #plain} form. */
  static Set<String> keys(String plain) {
    Set<String> keys = new HashSet<>();
    char[] characters = plain.toCharArray();
    Pairs pairs = new Pairs(characters.length);
    int i = 0;
    while (i < characters.length) {
      char c = characters[i];
      if (isLatin(c)) {
        int end = latinEnd(characters, i);
        keys.add(plain.substring(i, end));
        i = end;
      } else {
        if (isChinese(c) && i + 1 < characters.length && isChinese(characters[i + 1])) {
          if (pairs.add(c, characters[i + 1])) {
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
  private static int latinEnd(char[] plain, int start) {
    int end = start;
    while (end < plain.length
        && (isLatin(plain[end])
            || plain[end] == '.' && end + 1 < plain.length && isLatin(plain[end + 1]))) {
      end++;
    }
    return end;
  }
}
