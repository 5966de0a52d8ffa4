package gongkai.prose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Where a text may lead: to a page, a mailbox, a telephone; nothing that a browser would run. */
final class Links implements UrlSanitizer {
  private static final Pattern SAFE =
      Pattern.compile("(?:(?:https?|mailto|tel):.*|[^/?#:&\\\\]*(?:[/?#].*)?)", Pattern.DOTALL);

  /**
   * Whether an address is known to be harmless. Browsers leave out what cannot be seen before they
   * look for the scheme, and see letters where an entity stands for them.
   */
  static boolean isSafe(String address) {
    StringBuilder seen = new StringBuilder();
    address.chars().filter(c -> c > ' ').forEach(c -> seen.append((char) c));
    return SAFE.matcher(seen.toString().toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public String sanitizeLinkUrl(String address) {
    return isSafe(address) ? address : "";
  }

  /** No picture is shown. */
  @Override
  public String sanitizeImageUrl(String address) {
    return "";
  }
}
