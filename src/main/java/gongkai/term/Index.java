package gongkai.term;

import gongkai.term.Path.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Everything that is given below a value, by its path of terms: gone through once, asked often.
 * Used by one thread.
 */
public final class Index {
  /**
   * One of them.
   *
   * @param single whether it has no terms, keys or items of its own
   */
  private record Entry(String path, Object value, boolean single) {}

  private final Object root;
  private final List<Entry> entries = new ArrayList<>();

  /** Behind the last of those that stand below an entry. */
  private final List<Integer> ends = new ArrayList<>();

  private final Map<String, Found> found = new HashMap<>();

  private Index(Object root) {
    this.root = root;
  }

  /** All that is given below a value. */
  public static Index of(Object root) {
    Index index = new Index(root);
    index.below("", root);
    return index;
  }

  private void below(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> at(path, key.toString(), held));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        at(path, String.valueOf(i + 1), list.get(i));
      }
    } else {
      Vocabulary.of(value.getClass()).forEach(value, (term, held) -> at(path, term, held));
    }
  }

  private void at(String path, String step, Object value) {
    String to = path.isEmpty() ? step : path + "." + step;
    boolean open = value instanceof Map || value instanceof List;
    boolean single = !open && Vocabulary.of(value.getClass()).isEmpty();
    int own = entries.size();
    entries.add(new Entry(to, value, single));
    ends.add(own);
    found.put(to, new Found.Given(value));
    if (!single) {
      below(to, value);
    }
    ends.set(own, entries.size());
  }

  /** What stands at the end of a path. */
  public Found find(String path) {
    Found known = found.get(path);
    if (known == null) {
      // What is not given is asked of the path itself, which knows why.
      known = Path.find(path, root);
      found.put(path, known);
    }
    return known;
  }

  /**
   * Shows every single value (what has no terms, keys or items of its own), with its path.
   *
   * @param enter whether to look at what a path leads to, and at all below it
   */
  public void walk(BiPredicate<String, Object> enter, BiConsumer<String, Object> single) {
    for (int i = 0; i < entries.size(); ) {
      Entry entry = entries.get(i);
      if (!enter.test(entry.path(), entry.value())) {
        i = ends.get(i);
        continue;
      }
      if (entry.single()) {
        single.accept(entry.path(), entry.value());
      }
      i++;
    }
  }
}
