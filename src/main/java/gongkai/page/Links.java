package gongkai.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links between the addresses of one site: relative, so that it works under any path and from disk.
 */
public final class Links {
  private static final String UNRESERVED = "-._~/";

  /** A link as templates and documents write it, that leads from its page to another. */
  private static final Pattern LINK =
      Pattern.compile(
          "<a(?: class=\"([^\"]*)\")? href=\"(?!#|[A-Za-z][A-Za-z0-9+.-]*:|//)([^\"]*)\"[^>]*>(.*?)</a>",
          Pattern.DOTALL);

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
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return out.toString();
  }

  /** Whether a letter stands in a link as it is. */
  static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }

  /**
   * A page for a place where the other pages of its site are not: its links to them full, or, where
   * nobody knows what the site's own address is, their words alone.
   *
   * @param from the page's address on the site
   * @param base of the site
   */
  public static String outward(String html, String from, Optional<String> base) {
    return LINK.matcher(html)
        .replaceAll(link -> Matcher.quoteReplacement(outward(link, from, base)));
  }

  private static String outward(MatchResult link, String from, Optional<String> base) {
    if (base.isPresent()) {
      String full = "\"" + base.get() + "/" + resolved(from, link.group(2)) + "\"";
      return link.group().replace("\"" + link.group(2) + "\"", full);
    }
    return link.group(1) == null
        ? link.group(3)
        : "<span class=\"" + link.group(1) + "\">" + link.group(3) + "</span>";
  }

  /** The address, from the root, that a link on a page leads to. */
  private static String resolved(String from, String link) {
    Deque<String> way = new ArrayDeque<>(List.of(from.split("/")));
    way.removeLast();
    for (String step : link.split("/", -1)) {
      if (step.equals("..")) {
        way.pollLast();
      } else if (!step.equals(".")) {
        way.addLast(step);
      }
    }
    return String.join("/", way);
  }
}
