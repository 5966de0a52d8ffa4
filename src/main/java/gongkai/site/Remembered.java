package gongkai.site;

import gongkai.account.Past;
import gongkai.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What is known of a project from the times when it was frozen. Safe for many threads. */
public interface Remembered {
  /** Of a project that was never frozen. */
  Remembered NOTHING =
      new Remembered() {
        @Override
        public Past past(String report) {
          return Past.NONE;
        }

        @Override
        public Map<String, byte[]> pages(String report, Past.Version version) {
          return Map.of();
        }

        @Override
        public List<Finding> lost(SortedSet<String> addresses) {
          return List.of();
        }
      };

  /**
   * How a report was frozen.
   *
   * @param report as {@code bureau/year}
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  Past past(String report);

  /**
   * The pages of an earlier version, by the address that they are to have on the site.
   *
   * @throws java.io.UncheckedIOException if they cannot be read
   */
  Map<String, byte[]> pages(String report, Past.Version version);

  /** What is wrong with a whole site that has these addresses and no others. */
  List<Finding> lost(SortedSet<String> addresses);
}
