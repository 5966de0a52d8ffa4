package gongkai.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * How the files of one state differ from those of another; each list sorted.
 *
 * @param unchanged how many are the same in both
 */
public record Changes(
    List<String> added, List<String> changed, List<String> removed, int unchanged) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Between two states, each address → sum. */
  static Changes between(SortedMap<String, String> before, SortedMap<String, String> after) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    after.forEach(
        (address, sum) -> {
          if (!before.containsKey(address)) {
            added.add(address);
          } else if (!before.get(address).equals(sum)) {
            changed.add(address);
          }
        });
    List<String> removed =
        before.keySet().stream().filter(address -> !after.containsKey(address)).toList();
    return new Changes(added, changed, removed, after.size() - added.size() - changed.size());
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
