package gongkai.term;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms by which the facts of one record type are found. Made once for each type. */
public final class Vocabulary {
  private static final ClassValue<Vocabulary> ALL =
      new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
          return new Vocabulary(type);
        }
      };

  private final Map<String, Method> accessors = new LinkedHashMap<>();

  private Vocabulary(Class<?> type) {
    Arrays.stream(type.getMethods())
        .filter(m -> m.isAnnotationPresent(Term.class) && !Modifier.isStatic(m.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(this::put);
  }

  private void put(Method method) {
    accessors.put(method.getAnnotation(Term.class).value(), method);
  }

  /** The vocabulary of a type; empty if none of its components or methods has a term. */
  public static Vocabulary of(Class<?> type) {
    return ALL.get(type);
  }

  /** Whether the type has such a fact at all, given or not. */
  public boolean knows(String term) {
    return accessors.containsKey(term);
  }

  public Set<String> terms() {
    return Collections.unmodifiableSet(accessors.keySet());
  }

  /** The fact of that term; none if it is not given or not known. */
  public Optional<Object> get(Object owner, String term) {
    Method accessor = accessors.get(term);
    if (accessor == null) {
      return Optional.empty();
    }
    try {
      return given(accessor.invoke(owner));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(term, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Optional<Object> given(Object value) {
    return value instanceof Optional ? (Optional<Object>) value : Optional.of(value);
  }
}
