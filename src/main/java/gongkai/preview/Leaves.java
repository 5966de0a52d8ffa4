package gongkai.preview;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The single values that a record and the records in it hold, by the terms of its components. */
final class Leaves {
  private final BiFunction<String, Object, Object> leaf;

  private Leaves(BiFunction<String, Object, Object> leaf) {
    this.leaf = leaf;
  }

  /** Path → value, in the order of the components. */
  static Map<String, Object> of(Record root) {
    Map<String, Object> values = new LinkedHashMap<>();
    new Leaves(
            (path, value) -> {
              values.put(path, value);
              return value;
            })
        .at("", root);
    return values;
  }

  /** The same record with other amounts. */
  static <R extends Record> R with(R root, BiFunction<String, Amount, Amount> change) {
    Leaves leaves =
        new Leaves(
            (path, value) -> value instanceof Amount amount ? change.apply(path, amount) : value);
    @SuppressWarnings("unchecked")
    R copy = (R) leaves.at("", root);
    return copy;
  }

  private Object at(String path, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(held -> at(path, held));
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, held) -> copy.put(key, at(path + "." + key, held)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(held -> copy.add(at(path + "." + (copy.size() + 1), held)));
      return copy;
    }
    return value instanceof Record fact && hasTerms(fact)
        ? record(path, fact)
        : leaf.apply(path, value);
  }

  private static boolean hasTerms(Record fact) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .anyMatch(component -> component.isAnnotationPresent(Term.class));
  }

  private Object record(String path, Record fact) {
    RecordComponent[] components = fact.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object held = components[i].getAccessor().invoke(fact);
        Term term = components[i].getAnnotation(Term.class);
        String below = path.isEmpty() || term == null ? path : path + ".";
        values[i] = term == null ? held : at(below + term.value(), held);
      }
      return fact.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
