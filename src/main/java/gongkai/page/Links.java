package gongkai.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Links between the addresses of one site: relative, so that it works under any path and from disk.
 */
public final class Links {
  private static final String UNRESERVED = "-._~/";

  private Links() {}

  /** From the page at one address to the file at another. */
  public static String relative(String from, String to) {
    String[] a = from.split("/");
    String[] b = to.split("/");
    int shared = 0;
    while (shared < a.length - 1 && shared < b.length - 1 && a[shared].equals(b[shared])) {
      shared++;
    }
    String way = String.join("/", List.of(b).subList(shared, b.length));
    return "../".repeat(a.length - 1 - shared) + encoded(way);
  }

  /** From the page at an address to the root: {@code ../../}, or nothing at the root itself. */
  public static String root(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }

  /** An address as it stands in a link: all but letters, digits and {@code -._~/} encoded. */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return out.toString();
  }
}
