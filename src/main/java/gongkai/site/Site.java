package gongkai.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pages and files of a site, by address: a path from the site's root with forward slashes.
 * Building one touches no disk.
 */
public final class Site {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[^/\\\\<>:\"|?*\\p{Cntrl}]*[^/\\\\<>:\"|?*\\p{Cntrl}. ]/)*[^/\\\\<>:\"|?*\\p{Cntrl}]*[^/\\\\<>:\"|?*\\p{Cntrl}. ]");

  private final SortedMap<String, byte[]> pages = new TreeMap<>();

  /**
   * Adds a page.
   *
   * @throws IllegalArgumentException if the address is none, or taken: addresses are made by the
   *     program, so either is a bug
   */
  public void put(String address, byte[] content) {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("no address: " + address);
    }
    if (pages.put(address, content) != null) {
      throw new IllegalArgumentException("address taken: " + address);
    }
  }

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  public SortedMap<String, byte[]> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  public long bytes() {
    return pages.values().stream().mapToLong(content -> content.length).sum();
  }
}
