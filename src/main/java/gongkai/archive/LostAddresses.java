package gongkai.archive;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.page.LargePrint;
import gongkai.search.SearchIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Addresses that were public once and lead nowhere now. */
final class LostAddresses {
  private static final String RULE = "归档-02";

  private LostAddresses() {}

  static List<Finding> find(List<Tree> trees, SortedSet<String> addresses) {
    Map<String, String> lost = new TreeMap<>();
    for (Tree tree : trees) {
      for (String path : tree.files().tailMap(Freeze.SITE).keySet()) {
        if (!path.startsWith(Freeze.SITE)) {
          break;
        }
        String address = path.substring(Freeze.SITE.length());
        if (isLasting(address) && !addresses.contains(address)) {
          lost.put(address, tree.entry().label().toString());
        }
      }
    }
    // A page is told of once, in whichever print.
    lost.keySet().removeIf(a -> LargePrint.standard(a).filter(lost::containsKey).isPresent());
    Map<String, List<String>> folders = new LinkedHashMap<>();
    lost.keySet().forEach(a -> folders.computeIfAbsent(folder(a), f -> new ArrayList<>()).add(a));
    return folders.values().stream().map(gone -> finding(gone, lost.get(gone.get(0)))).toList();
  }

  /** What only the pages themselves ask for may come and go. */
  private static boolean isLasting(String address) {
    return !address.startsWith("assets/")
        && !address.startsWith("search/")
        && !SearchIndex.isTexts(address);
  }

  private static String folder(String address) {
    return address.substring(0, address.lastIndexOf('/') + 1);
  }

  private static Finding finding(List<String> addresses, String label) {
    String first =
        addresses.stream()
            .filter(address -> address.endsWith(".html"))
            .findFirst()
            .orElse(addresses.get(0));
    String what =
        addresses.size() == 1 ? "“" + first + "”" : "“" + first + "”等 " + addresses.size() + " 个地址";
    return Finding.error(
        RULE,
        Location.of("data/site.yaml"),
        "公开过的" + what + "没有了，归档 " + label + " 里有",
        "恢复它，或在 data/site.yaml 的“旧址”里写明现在的地址");
  }
}
