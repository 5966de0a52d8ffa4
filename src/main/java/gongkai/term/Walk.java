package gongkai.term;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Goes through everything that is given below a value, by terms. */
public final class Walk {
  private final BiPredicate<String, Object> enter;
  private final BiConsumer<String, Object> leaf;

  private Walk(BiPredicate<String, Object> enter, BiConsumer<String, Object> leaf) {
    this.enter = enter;
    this.leaf = leaf;
  }

  /**
   * Shows every single value (what has no terms, keys or items of its own), with its path.
   *
   * @param enter whether to look at what a path leads to, and at all below it
   */
  public static void over(
      Object root, BiPredicate<String, Object> enter, BiConsumer<String, Object> leaf) {
    new Walk(enter, leaf).below("", root);
  }

  private void below(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> at(path, key.toString(), held));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        at(path, String.valueOf(i + 1), list.get(i));
      }
    } else {
      Vocabulary vocabulary = Vocabulary.of(value.getClass());
      vocabulary
          .terms()
          .forEach(term -> vocabulary.get(value, term).ifPresent(held -> at(path, term, held)));
      if (vocabulary.terms().isEmpty()) {
        leaf.accept(path, value);
      }
    }
  }

  private void at(String path, String step, Object value) {
    String to = path.isEmpty() ? step : path + "." + step;
    if (enter.test(to, value)) {
      below(to, value);
    }
  }
}
