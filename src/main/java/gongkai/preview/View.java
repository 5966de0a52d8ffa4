package gongkai.preview;

import gongkai.finding.Finding;
import gongkai.site.Workshop;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the preview shows at one moment. Safe for many threads.
 *
 * @param number grows with every view
 * @param state the site, once one could be made
 * @param findings what there is to be put right
 * @param proofs those asked for so far, by {@code bureau/year}
 */
record View(
    int number,
    Optional<Workshop.State> state,
    List<Finding> findings,
    Map<String, Optional<Proof>> proofs) {
  /** Before anything is known. */
  static final View NONE = new View(0, Optional.empty(), List.of());

  View(int number, Optional<Workshop.State> state, List<Finding> findings) {
    this(number, state, List.copyOf(findings), new ConcurrentHashMap<>());
  }

  /** The file at an address. */
  Optional<byte[]> page(String address) {
    return state.flatMap(s -> s.page(address));
  }

  /** What changes whenever a page does, or the style and the scripts that it uses. */
  String stamp(String address) {
    int[] hash = {page(address).map(Arrays::hashCode).orElse(0)};
    state.ifPresent(
        s -> s.assets().values().forEach(file -> hash[0] += 31 * Arrays.hashCode(file)));
    return Integer.toHexString(hash[0]);
  }

  /** The proof of a report, if its pages can be made as they are shown. */
  Optional<Proof> proof(String place) {
    return proofs.computeIfAbsent(place, p -> state.flatMap(s -> Proof.of(s, p)));
  }
}
