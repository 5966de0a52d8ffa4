package gongkai.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a site in memory, as they were made: those of one report are found by its folder, so
 * that thousands need not be put together anew because one has changed.
 */
public final class Pages {
  private final Map<String, Map<String, byte[]>> reports;
  private final List<Map<String, byte[]>> others;

  /**
   * @param reports {@code bureau/year} → address → content
   * @param others address → content of the rest; where several have an address, the last counts
   */
  Pages(Map<String, Map<String, byte[]>> reports, List<Map<String, byte[]>> others) {
    this.reports = reports;
    this.others = others;
  }

  /** The file at an address. */
  public Optional<byte[]> at(String address) {
    for (int i = others.size() - 1; i >= 0; i--) {
      if (others.get(i).containsKey(address)) {
        return Optional.of(others.get(i).get(address));
      }
    }
    return Optional.ofNullable(reports.getOrDefault(place(address), Map.of()).get(address));
  }

  private static String place(String address) {
    int bureau = address.indexOf('/');
    int year = bureau < 0 ? -1 : address.indexOf('/', bureau + 1);
    return year < 0 ? "" : address.substring(0, year);
  }

  /** Address → content of all files. */
  public Map<String, byte[]> all() {
    List<Map<String, byte[]>> parts = new ArrayList<>(reports.values());
    parts.addAll(others);
    Map<String, byte[]> all = new HashMap<>();
    parts.forEach(all::putAll);
    return all;
  }
}
