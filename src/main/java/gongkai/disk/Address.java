package gongkai.disk;

import java.util.regex.Pattern;

/**
 * What an address of a site may be: a path from its root with forward slashes, of names that every
 * server and disk can hold.
 */
public final class Address {
  private static final String LETTER = "[^/\\\\<>:\"|?*\\p{Cntrl}\\p{Cf}\\p{Co}]";
  private static final String LAST = "[^/\\\\<>:\"|?*\\p{Cntrl}\\p{Cf}\\p{Co}. ]";

  /** What Windows takes for a device, whatever ending it has. */
  private static final String DEVICE = "(?i:con|prn|aux|nul|com\\d|lpt\\d) *(?:\\.[^/]*)?(?:/|$)";

  private static final String NAME = "(?!" + DEVICE + ")" + LETTER + "*" + LAST;
  private static final Pattern FORM = Pattern.compile("(?:" + NAME + "/)*+" + NAME);

  private Address() {}

  /** Whether a file on a site can have this name. */
  public static boolean isName(String text) {
    return text.indexOf('/') < 0 && !text.startsWith(".") && isOne(text);
  }

  /** Whether a file can have this address on a site. */
  public static boolean isOne(String text) {
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
