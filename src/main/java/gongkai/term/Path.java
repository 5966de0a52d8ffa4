package gongkai.term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way to a fact by terms, e.g. {@code 收入.科目.2080505.财政拨款收入}. Never guesses: every step is a
 * term of the type before it, or a key of the map before it.
 */
public record Path(List<String> steps) {
  public Path {
    steps = List.copyOf(steps);
  }

  public static Path of(String path) {
    return new Path(path.isEmpty() ? List.of() : List.of(path.split("\\.")));
  }

  /** This path, and then another from where it ends. */
  public Path then(String path) {
    return path.isEmpty() ? this : of(this + "." + path);
  }

  /**
   * Something that may be known to hold nothing at all, so that what is not listed in it is
   * nothing.
   */
  public interface Whole {
    boolean isNothing();
  }

  /** What stands at its end. */
  public sealed interface Found {
    /** A fact that is given. */
    record Given(Object value) implements Found {}

    /** The list on the way is given, but has no such key: the bureau has nothing there. */
    record None() implements Found {}

    /** A fact on the way is not given. */
    record Missing() implements Found {}

    /** No such term: the path itself is wrong. */
    record Unknown(String term, Collection<String> known) implements Found {}
  }

  /** Walks from the root to the end of the path. */
  public Found from(Object root) {
    Object at = root;
    Object owner = root;
    for (String step : steps) {
      Optional<Object> next;
      if (at instanceof Map<?, ?> map) {
        if (!map.containsKey(step)) {
          boolean given = !map.isEmpty() || owner instanceof Whole whole && whole.isNothing();
          return given ? new Found.None() : new Found.Missing();
        }
        next = Optional.of(map.get(step));
      } else {
        Vocabulary vocabulary = Vocabulary.of(at.getClass());
        if (!vocabulary.knows(step)) {
          return new Found.Unknown(step, vocabulary.terms());
        }
        next = vocabulary.get(at, step);
      }
      if (next.isEmpty()) {
        return new Found.Missing();
      }
      owner = at;
      at = next.get();
    }
    return new Found.Given(at);
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
