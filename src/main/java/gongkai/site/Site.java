package gongkai.site;

import gongkai.disk.Address;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The pages and files of a site, by address: a path from the site's root with forward slashes.
 * Holding one touches no disk. Safe for many threads.
 */
public final class Site {
  private final SortedMap<String, byte[]> pages = new ConcurrentSkipListMap<>();

  /**
   * Adds a page.
   *
   * @throws IllegalArgumentException if the address is none, or taken: addresses are made by the
   *     program, so either is a bug
   */
  public void put(String address, byte[] content) {
    Address.require(address);
    if (pages.put(address, content) != null) {
      throw new IllegalArgumentException("address taken: " + address);
    }
  }

  public SortedMap<String, byte[]> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  public long bytes() {
    return pages.values().stream().mapToLong(content -> content.length).sum();
  }
}
