package gongkai.site;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as bytes and back: their components one after another, each as its declared type says.
 * Only this very program can read what it has written.
 */
final class Packing {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private Packing() {}

  /** How a record is taken apart and put together; looked up once, for that takes long. */
  private record Shape(Constructor<?> constructor, List<Method> accessors, List<Type> types) {
    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] classes =
          components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(
            type.getDeclaredConstructor(classes),
            components.stream().map(RecordComponent::getAccessor).toList(),
            components.stream().map(RecordComponent::getGenericType).toList());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes a record, or a value of one of its components. */
  static void write(Object value, DataOutput out) throws IOException {
    if (value instanceof String || value instanceof BigDecimal) {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Enum<?> one) {
      out.writeInt(one.ordinal());
    } else if (value instanceof Optional<?> held) {
      all(held.stream().toList(), out);
    } else if (value instanceof List<?> list) {
      all(list, out);
    } else if (value instanceof Map<?, ?> map) {
      all(List.copyOf(map.keySet()), out);
      all(List.copyOf(map.values()), out);
    } else if (value instanceof Record record) {
      for (Method accessor : SHAPES.get(record.getClass()).accessors()) {
        write(held(record, accessor), out);
      }
    } else {
      throw new IllegalArgumentException("cannot be packed: " + value.getClass());
    }
  }

  private static void all(List<?> values, DataOutput out) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(value, out);
    }
  }

  private static Object held(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it ends too early
   * @throws RuntimeException if it is something else
   */
  static <T extends Record> T read(Class<T> type, DataInput in) throws IOException {
    return type.cast(value(type, in));
  }

  private static Object value(Type type, DataInput in) throws IOException {
    if (type instanceof ParameterizedType generic) {
      return composed((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), in);
    } else if (type == String.class) {
      return text(in);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text(in));
    } else if (type == int.class) {
      return in.readInt();
    } else if (type == boolean.class) {
      return in.readBoolean();
    }
    Class<?> one = (Class<?>) type;
    return one.isEnum() ? one.getEnumConstants()[in.readInt()] : record(one, in);
  }

  private static Object composed(Class<?> raw, Type[] of, DataInput in) throws IOException {
    List<Object> values = values(of[0], in);
    if (raw == List.class) {
      return List.copyOf(values);
    } else if (raw == Optional.class) {
      return values.stream().findFirst();
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    List<Object> held = values(of[1], in);
    for (int i = 0; i < values.size(); i++) {
      map.put(values.get(i), held.get(i));
    }
    return map;
  }

  private static List<Object> values(Type type, DataInput in) throws IOException {
    int count = in.readInt();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(value(type, in));
    }
    return values;
  }

  private static Object record(Class<?> type, DataInput in) throws IOException {
    Shape shape = SHAPES.get(type);
    Object[] values = new Object[shape.types().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(shape.types().get(i), in);
    }
    try {
      return shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(DataInput in) throws IOException {
    int length = in.readInt();
    byte[] text = new byte[length];
    in.readFully(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
