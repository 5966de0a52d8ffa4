package gongkai.site;

import java.util.regex.Pattern;

/**
 * What an address of a site may be: a path from its root with forward slashes, of names that every
 * server and disk can hold.
 */
public final class Address {
  private static final String LETTER = "[^/\\\\<>:\"|?*\\p{Cntrl}]";
  private static final String LAST = "[^/\\\\<>:\"|?*\\p{Cntrl}. ]";
  private static final Pattern FORM =
      Pattern.compile("(?:" + LETTER + "*" + LAST + "/)*" + LETTER + "*" + LAST);

  private Address() {}

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException if it is none: addresses are made by the program, so that is a
   *     bug
   */
  public static void require(String address) {
    if (!isOne(address)) {
      throw new IllegalArgumentException("no address: " + address);
    }
  }
}
