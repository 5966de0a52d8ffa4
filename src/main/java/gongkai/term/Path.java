package gongkai.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way to a fact by terms, e.g. {@code 收入.科目.2080505.财政拨款收入}. Never guesses: every step is a
 * term of the type before it, a key of the map before it, or a number in the list before it.
 */
public record Path(List<String> steps) {
  private static final int MOST_DIGITS = 4;

  /** Paths have hardly ever more. */
  private static final int MOST_STEPS = 6;

  public Path {
    steps = List.copyOf(steps);
  }

  public static Path of(String path) {
    return new Path(split(path));
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

  /** What stands at the end of a path from a root, for those who ask once and often. */
  public static Found find(String path, Object root) {
    return find(split(path), root);
  }

  /** Walks from the root to the end of the path. */
  public Found from(Object root) {
    return find(steps, root);
  }

  private static List<String> split(String path) {
    List<String> steps = new ArrayList<>(MOST_STEPS);
    for (int from = 0; from < path.length(); ) {
      int dot = path.indexOf('.', from);
      int end = dot < 0 ? path.length() : dot;
      steps.add(path.substring(from, end));
      from = end + 1;
    }
    return steps;
  }

  private static Found find(List<String> steps, Object root) {
    Object at = root;
    Object owner = root;
    for (String step : steps) {
      Found found = step(step, at, owner);
      if (!(found instanceof Found.Given given)) {
        return found;
      }
      owner = at;
      at = given.value();
    }
    return new Found.Given(at);
  }

  private static Found step(String step, Object at, Object owner) {
    if (at instanceof Map<?, ?> map) {
      Object held = map.get(step);
      if (held != null) {
        return new Found.Given(held);
      }
      boolean given = !map.isEmpty() || owner instanceof Whole whole && whole.isNothing();
      return given ? new Found.None() : new Found.Missing();
    }
    if (at instanceof List<?> list) {
      return item(step, list);
    }
    Vocabulary vocabulary = Vocabulary.of(at.getClass());
    Optional<Object> held = vocabulary.get(at, step);
    if (held.isPresent()) {
      return new Found.Given(held.get());
    }
    return vocabulary.knows(step)
        ? new Found.Missing()
        : new Found.Unknown(step, vocabulary.terms());
  }

  /** Items of a list are counted from 1, as they are wherever a place is named. */
  private static Found item(String step, List<?> list) {
    int number = number(step);
    if (list.isEmpty() || number > list.size()) {
      return new Found.Missing();
    }
    return number > 0
        ? new Found.Given(list.get(number - 1))
        : new Found.Unknown(
            step, IntStream.rangeClosed(1, list.size()).mapToObj(String::valueOf).toList());
  }

  /** The number that a step is, of at most four digits; 0 if it is none. */
  private static int number(String step) {
    int number = 0;
    for (int i = 0; i < step.length(); i++) {
      int digit = step.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == MOST_DIGITS || digit == 0 && i == 0) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
