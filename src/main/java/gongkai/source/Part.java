package gongkai.source;

import gongkai.money.Amount;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node, and what it is by the vocabulary: a record with terms of its own, a list or a map of
 * such, or a single value. What the vocabulary does not know is no part.
 */
public final class Part {
  private static final Set<Class<?>> NUMBERS =
      Set.of(Amount.class, BigDecimal.class, int.class, Integer.class);

  private final Type type;
  private final List<String> path;
  private final Node node;

  private Part(Type type, List<String> path, Node node) {
    this.type = type;
    this.path = path;
    this.node = node;
  }

  /** The whole of a file that holds one record. */
  public static Part of(Class<?> type, Node root) {
    return new Part(type, List.of(), root);
  }

  /** The items of a file that holds a list of records. */
  public static List<Part> items(Class<?> type, Node root) {
    return items(type, List.of(), root);
  }

  private static List<Part> items(Type held, List<String> path, Node node) {
    List<Part> items = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        items.add(new Part(held, and(path, String.valueOf(items.size() + 1)), item));
      }
    }
    return items;
  }

  private static List<String> and(List<String> path, String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  /** The steps that lead to it from the root: terms, keys of maps, numbers in lists. */
  public List<String> path() {
    return path;
  }

  public Node node() {
    return node;
  }

  /** What it becomes when it is read; of lists and maps the class of the list or map. */
  public Class<?> type() {
    return Shape.raw(type);
  }

  public boolean isRecord() {
    return type().isRecord() && !isNumber() && !Shape.isText(type());
  }

  /** Whether its keys are names or codes that the clerk chooses. */
  public boolean isMap() {
    return type() == Map.class;
  }

  public boolean isNumber() {
    return NUMBERS.contains(type());
  }

  /** What may be stated of a record, in order. */
  public List<String> terms() {
    return isRecord() ? List.copyOf(Shape.of(type()).fields().keySet()) : List.of();
  }

  /** What it holds. */
  public List<Part> parts() {
    if (type() == List.class) {
      return items(Shape.held(type), path, node);
    }
    List<Part> parts = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> held(key).ifPresent(t -> parts.add(part(t, key, entry))));
    }
    return parts;
  }

  private Part part(Type held, String key, Node.Entry entry) {
    return new Part(held, and(path, key), entry.value());
  }

  private Optional<Type> held(String key) {
    if (isMap()) {
      return Optional.of(Shape.held(type));
    }
    return isRecord()
        ? Optional.ofNullable(Shape.of(type()).fields().get(key)).map(Shape.Field::type)
        : Optional.empty();
  }

  /** It, and all below it, in the order of the file. */
  public Stream<Part> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Part::all));
  }

  /**
   * The value as it should be written, if it is refused only because of full-width letters or
   * separators between thousands.
   */
  public Optional<String> mended() {
    if (!(node instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    if (isNumber()) {
      return Numbers.mended(scalar.text());
    }
    String half = Numbers.halfWidth(scalar.text()).strip();
    return Shape.isText(type()) && !isAccepted(scalar.text()) && isAccepted(half)
        ? Optional.of(half)
        : Optional.empty();
  }

  private boolean isAccepted(String text) {
    try {
      Shape.of(type()).create(List.of(text.strip()));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
