package gongkai.term;

import gongkai.money.Amount;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The terms by which the facts of one record type are found. Made once for each type. */
public final class Vocabulary {
  private static final ClassValue<Vocabulary> ALL =
      new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
          return new Vocabulary(type);
        }
      };

  private static final Set<Type> NUMBERS = Set.of(Amount.class, BigDecimal.class);

  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final List<Fact> facts;

  private Vocabulary(Class<?> type) {
    Arrays.stream(type.getMethods())
        .filter(m -> m.isAnnotationPresent(Term.class) && !Modifier.isStatic(m.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(this::put);
    this.facts = facts(type);
  }

  /** The components in their order, then the numbers that methods compute from them. */
  private List<Fact> facts(Class<?> type) {
    Map<String, Fact> found = new LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.isAnnotationPresent(Term.class)) {
          Fact fact = Fact.of(component.getAccessor());
          found.put(fact.term(), fact);
        }
      }
    }
    accessors.values().stream()
        .map(Fact::of)
        .filter(fact -> NUMBERS.contains(fact.type()))
        .forEach(fact -> found.putIfAbsent(fact.term(), fact));
    return List.copyOf(found.values());
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

  /** What data files hand on of a record of this type. */
  public List<Fact> facts() {
    return facts;
  }

  public Set<String> terms() {
    return Collections.unmodifiableSet(accessors.keySet());
  }

  /** Whether the type has no facts: it is a value by itself. */
  public boolean isEmpty() {
    return accessors.isEmpty();
  }

  /** The fact of that term; none if it is not given or not known. */
  public Optional<Object> get(Object owner, String term) {
    Method accessor = accessors.get(term);
    return accessor == null ? Optional.empty() : get(owner, term, accessor);
  }

  /** Shows every fact that is given, with its term. */
  public void forEach(Object owner, BiConsumer<String, Object> fact) {
    accessors.forEach(
        (term, accessor) -> {
          Optional<Object> value = get(owner, term, accessor);
          if (value.isPresent()) {
            fact.accept(term, value.get());
          }
        });
  }

  private static Optional<Object> get(Object owner, String term, Method accessor) {
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
