package gongkai.archive;

import gongkai.finding.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a freeze is still what it was.
 *
 * @param files how many were looked at
 * @param troubles one Chinese sentence each; none if all is well
 */
public record Verification(int files, List<String> troubles) {
  public Verification {
    troubles = List.copyOf(troubles);
  }

  /** Holds every file of a freeze against its list of sums. */
  public static Verification ofSums(Archive archive, Entry entry) throws ArchiveException {
    Tree tree = archive.tree(entry);
    Manifest manifest = tree.freeze().manifest();
    SortedSet<String> paths = new TreeSet<>(manifest.sums().keySet());
    paths.addAll(tree.files().keySet());
    paths.remove(Manifest.FILE);
    List<String> troubles = new ArrayList<>();
    for (String path : paths) {
      String sum = manifest.sums().get(path);
      if (sum == null) {
        troubles.add(path + " 不在 MANIFEST 里");
      } else if (!tree.files().containsKey(path)) {
        troubles.add(path + " 不见了");
      } else if (!sum.equals(Manifest.sum(tree.bytes(path)))) {
        troubles.add(path + " 与 MANIFEST 的校验和不符");
      }
    }
    return new Verification(paths.size(), troubles);
  }

  /**
   * Builds a freeze again from its own sources, and holds the result against it byte for byte.
   *
   * @param jobs how many threads work
   */
  public static Verification ofRebuilding(Archive archive, Entry entry, int jobs)
      throws IOException, ArchiveException {
    Freeze freeze = archive.freeze(entry);
    Freezer freezer = new Freezer(jobs, archive.memoryBefore(entry));
    SortedMap<String, byte[]> again =
        freezer.built(freeze.sources(), freeze.about().baseUrl(), new Findings());
    SortedSet<String> paths = new TreeSet<>(again.keySet());
    paths.addAll(freeze.paths(Freeze.SITE));
    paths.addAll(freeze.paths(Freeze.FACTS));
    List<String> troubles = new ArrayList<>();
    for (String path : paths) {
      if (!freeze.has(path)) {
        troubles.add("重新生成时多出 " + path);
      } else if (!again.containsKey(path)) {
        troubles.add("重新生成时没有 " + path);
      } else if (!Arrays.equals(again.get(path), freeze.bytes(path))) {
        troubles.add(path + " 与重新生成的不同");
      }
    }
    return new Verification(paths.size(), troubles);
  }

  /** Whether all is well. */
  public boolean isSound() {
    return troubles.isEmpty();
  }
}
