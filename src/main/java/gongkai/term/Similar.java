package gongkai.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody may have meant. */
public final class Similar {
  private Similar() {}

  /** The nearest of the known words, if one is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(c -> c));
  }

  /** Advice that names it, or lists what is possible. */
  public static String advice(String word, Collection<String> known) {
    if (known.isEmpty()) {
      return "“" + word + "”之前的事实没有下一层，写到它为止";
    }
    return to(word, known)
        .map(near -> "是否为“" + near + "”")
        .orElseGet(() -> "这里可以写：" + String.join("、", known));
  }

  private static boolean isNear(String word, String candidate) {
    int allowed = Math.max(1, Math.min(2, candidate.length() / 2));
    boolean within = word.length() > 1 && (candidate.contains(word) || word.contains(candidate));
    return within || distance(word, candidate) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
