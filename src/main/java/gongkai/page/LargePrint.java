package gongkai.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;

/**
 * Passes the files of a site on, and beside every page puts the same page in large print (大字版): its
 * root element has another class, for the style sheet, and its links lead to pages in large print,
 * so that one stays in it without any script. A link to the page's own large print leads back. A
 * theme has large print if the root elements of its pages have the class {@code standard}. Takes
 * files from any thread.
 */
public final class LargePrint implements BiConsumer<String, byte[]> {
  private static final String PAGE = ".html";
  private static final String SUFFIX = ".large";
  private static final String LARGE = SUFFIX + PAGE;
  private static final String ROOT_ELEMENT = "<html ";
  private static final String STANDARD = " class=\"standard\">";
  private static final byte[] ENLARGED = ascii(" class=\"large\">");
  private static final byte[] LARGER = ascii(SUFFIX);
  private static final byte[] NOTHING = {};

  private final BiConsumer<String, byte[]> out;
  private final SortedSet<String> addresses = new ConcurrentSkipListSet<>();

  /**
   * @param out takes address and content of every file
   */
  public LargePrint(BiConsumer<String, byte[]> out) {
    this.out = out;
  }

  /** Where a page stands in large print; the one for missing pages stands for none of its own. */
  public static String address(String page) {
    String standard = page.equals(Shell.MISSING) ? Shell.HOME : page;
    return standard.substring(0, standard.length() - PAGE.length()) + LARGE;
  }

  /** Whether an address, or the name of a page, is one of large print. */
  public static boolean isOne(String name) {
    return name.endsWith(LARGE) || name.endsWith(SUFFIX);
  }

  /** Where the page stands that one in large print was made of. */
  public static Optional<String> standard(String address) {
    return address.endsWith(LARGE)
        ? Optional.of(address.substring(0, address.length() - LARGE.length()) + PAGE)
        : Optional.empty();
  }

  /** Takes in a page in large print that stands already. */
  public void keep(String address) {
    addresses.add(address);
  }

  /** The pages in large print that there are so far. */
  public SortedSet<String> addresses() {
    return Collections.unmodifiableSortedSet(addresses);
  }

  @Override
  public void accept(String address, byte[] content) {
    out.accept(address, content);
    if (address.endsWith(PAGE) && !isOne(address) && !address.equals(Shell.MISSING)) {
      enlarged(content)
          .ifPresent(
              page -> {
                addresses.add(address(address));
                out.accept(address(address), page);
              });
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Optional<byte[]> enlarged(byte[] content) {
    // All that is looked for is ASCII, so that the bytes can stay what they are.
    String page = new String(content, StandardCharsets.ISO_8859_1);
    int root = page.indexOf(ROOT_ELEMENT);
    int mark = root < 0 ? -1 : page.indexOf(STANDARD, root);
    if (mark < 0 || page.lastIndexOf('<', mark) != root) {
      return Optional.empty();
    }
    ByteArrayOutputStream large = new ByteArrayOutputStream(content.length + 512);
    large.write(content, 0, mark);
    large.writeBytes(ENLARGED);
    int done = mark + STANDARD.length();
    for (int at = page.indexOf(PAGE, done); at >= 0; at = page.indexOf(PAGE, at + 1)) {
      if (isLink(page, at)) {
        boolean back = page.startsWith(SUFFIX, at - SUFFIX.length());
        large.write(content, done, (back ? at - SUFFIX.length() : at) - done);
        large.writeBytes(back ? NOTHING : LARGER);
        done = at;
      }
    }
    large.write(content, done, content.length - done);
    return Optional.of(large.toByteArray());
  }

  /** Whether a relative link to a page has its ending there. */
  private static boolean isLink(String page, int ending) {
    int from = ending;
    while (Links.isPlain(page.charAt(from - 1)) || page.charAt(from - 1) == '%') {
      from--;
    }
    int next = ending + PAGE.length();
    return (page.startsWith("\"", next) || page.startsWith("#", next) || page.startsWith("?", next))
        && (endsWith(page, from, " href=\"")
            || endsWith(page, from, " action=\"")
            || endsWith(page, from, "; url="))
        && !page.startsWith("//", from)
        // Earlier versions are as they were, some of them older than large print.
        && !page.substring(from, ending).contains(Versions.FOLDER);
  }

  private static boolean endsWith(String page, int end, String text) {
    return page.startsWith(text, end - text.length());
  }
}
