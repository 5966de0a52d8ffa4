package gongkai.source;

import gongkai.term.OneOf;
import gongkai.term.Term;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be stated of one record type: its terms, in order. Made once for each type.
 *
 * @param fields term → field, in the order of the record's components
 */
record Shape(Constructor<?> constructor, Map<String, Field> fields) {
  private static final ClassValue<Shape> ALL =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return make(type);
        }
      };

  /** The accessor of a record that is one text. */
  private static final ClassValue<Optional<Method>> TEXT =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return textOf(type);
        }
      };

  /**
   * One term of a record.
   *
   * @param type of the value; for Optional what is inside it
   * @param optional whether the record's component is an Optional
   * @param note what the term means, and {@code example} what may be written; empty if it says all
   */
  record Field(
      String term, boolean required, Type type, boolean optional, String note, String example) {
    boolean isOpen() {
      return raw(type) == List.class || raw(type) == Map.class;
    }

    /** What the component is where nothing is stated. */
    Object absent() {
      if (optional) {
        return Optional.empty();
      }
      if (raw(type) == List.class) {
        return List.of();
      }
      if (raw(type) == Map.class) {
        return Map.of();
      }
      return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : "";
    }
  }

  static Shape of(Class<?> type) {
    return ALL.get(type);
  }

  /** A record of one text without a term is a value written as one word: a date, a remark. */
  static boolean isText(Class<?> type) {
    return TEXT.get(type).isPresent();
  }

  /** The text of such a record. */
  static String text(Record value) {
    try {
      return (String) TEXT.get(value.getClass()).orElseThrow().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(value.toString(), e);
    }
  }

  private static Optional<Method> textOf(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    boolean text =
        components != null
            && components.length == 1
            && components[0].getType() == String.class
            && !components[0].isAnnotationPresent(Term.class);
    return text ? Optional.of(components[0].getAccessor()) : Optional.empty();
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** The last type argument: what an Optional, a List or a Map holds. */
  static Type held(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  private static Shape make(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Field> fields = new LinkedHashMap<>();
    List<Class<?>> parameters = new ArrayList<>();
    for (RecordComponent component : components) {
      parameters.add(component.getType());
      Term term = component.getAnnotation(Term.class);
      boolean optional = component.getType() == Optional.class;
      Type value = optional ? held(component.getGenericType()) : component.getGenericType();
      Field field =
          term == null
              ? new Field(component.getName(), false, value, optional, "", "")
              : new Field(
                  term.value(), term.required(), value, optional, term.note(), term.example());
      fields.put(field.term(), field);
    }
    return new Shape(constructor(type, parameters), fields);
  }

  private static Constructor<?> constructor(Class<?> type, List<Class<?>> parameters) {
    try {
      return type.getDeclaredConstructor(parameters.toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  /**
   * An instance of the record.
   *
   * @throws IllegalArgumentException with a sentence for the clerk, from the record itself
   */
  Object create(List<Object> values) {
    requireOneOf(values);
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(constructor + " " + values, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }

  private void requireOneOf(List<Object> values) {
    OneOf rule = constructor.getDeclaringClass().getAnnotation(OneOf.class);
    if (rule == null) {
      return;
    }
    List<String> terms = List.copyOf(fields.keySet());
    long stated =
        Arrays.stream(rule.value())
            .map(term -> values.get(terms.indexOf(term)))
            .filter(value -> !value.equals(Optional.empty()) && !value.equals(false))
            .count();
    if (stated != 1) {
      throw new IllegalArgumentException(rule.otherwise());
    }
  }

  /** The words of an enum, in order. */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Shape::word).toList();
  }

  static String word(Object constant) {
    try {
      return (String) constant.getClass().getMethod("word").invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an enum without words: " + constant.getClass(), e);
    }
  }
}
