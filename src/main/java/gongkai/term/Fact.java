package gongkai.term;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact of a record type, as data files hand it on.
 *
 * @param type of the value; for Optional what is inside it
 * @param open whether it is a list or a map, and not given if that is empty
 * @param always whether every such record has it
 * @param note what it means, where the term alone does not say; may be empty
 */
public record Fact(
    String term, Type type, boolean open, boolean always, String note, Method accessor) {

  static Fact of(Method accessor) {
    Term term = accessor.getAnnotation(Term.class);
    Class<?> raw = accessor.getReturnType();
    boolean optional = raw == Optional.class;
    boolean open = raw == List.class || raw == Map.class;
    Type type = accessor.getGenericReturnType();
    accessor.setAccessible(true); // A record need not be public to be written.
    return new Fact(
        term.value(),
        optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type,
        open,
        !optional && !open,
        term.note(),
        accessor);
  }

  /** The value; none if it is not given. */
  @SuppressWarnings("unchecked")
  public Optional<Object> of(Object owner) {
    try {
      Object value = accessor.invoke(owner);
      if (open && isEmpty(value)) {
        return Optional.empty();
      }
      return value instanceof Optional ? (Optional<Object>) value : Optional.of(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(term, e);
    }
  }

  private static boolean isEmpty(Object value) {
    return value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
  }
}
