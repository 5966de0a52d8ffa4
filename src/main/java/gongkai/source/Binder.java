package gongkai.source;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.term.Similar;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns nodes into records by their terms, and collects whatever does not fit. Used for one file.
 */
public final class Binder {
  private final Unit unit;
  private final int decimals;
  private final Findings findings;
  private final Places places;

  private Binder(Location file, Unit unit, int decimals, Findings findings) {
    this.unit = unit;
    this.decimals = decimals;
    this.findings = findings;
    this.places = new Places(file);
  }

  /**
   * The record that a file states; nothing, and findings, if it cannot be made.
   *
   * @param unit of all amounts that do not say
   */
  public static <T> Optional<Bound<T>> bind(
      Class<T> type, Node node, Unit unit, Findings findings) {
    return bind(type, node, unit, unit.decimals(), findings);
  }

  /**
   * As {@link #bind(Class, Node, Unit, Findings)}.
   *
   * @param decimals how many decimals every amount has at least
   */
  public static <T> Optional<Bound<T>> bind(
      Class<T> type, Node node, Unit unit, int decimals, Findings findings) {
    Binder binder = new Binder(Location.of(node.at().file()), unit, decimals, findings);
    return binder.value(type, node, "").map(v -> new Bound<>(type.cast(v), binder.places));
  }

  /** As {@link #bind}, for a file that is a list. */
  public static <T> List<T> bindList(Class<T> type, Node node, Findings findings) {
    Binder binder =
        new Binder(
            Location.of(node.at().file()),
            Unit.TEN_THOUSAND_YUAN,
            Unit.TEN_THOUSAND_YUAN.decimals(),
            findings);
    return binder.list(type, node, "").stream().map(type::cast).toList();
  }

  private Optional<Object> value(Type type, Node node, String path) {
    places.put(path, node.at());
    if (isBlank(type, node)) {
      findings.error("数据-08", node.at(), "“" + last(path) + "”没有填", "填上，或删去这一行（没有给出不等于 0）");
      return Optional.empty();
    }
    Class<?> raw = Shape.raw(type);
    if (raw == List.class) {
      return Optional.of(list(Shape.held(type), node, path));
    }
    if (raw == Map.class) {
      return Optional.of(map(Shape.held(type), node, path));
    }
    if (raw.isRecord() && raw != Amount.class && !Shape.isText(raw)) {
      return record(raw, node, path);
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar(raw, scalar);
    }
    wrongKind(node, "这里应是一个值");
    return Optional.empty();
  }

  private static boolean isBlank(Type type, Node node) {
    return node instanceof Node.Blank
        || type != String.class && node instanceof Node.Scalar s && s.text().isBlank();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private List<Object> list(Type held, Node node, String path) {
    List<Object> values = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        value(held, sequence.items().get(i), path + "." + (i + 1)).ifPresent(values::add);
      }
    } else {
      wrongKind(node, "这里应是一个列表，每项以“- ”起头");
    }
    return List.copyOf(values);
  }

  private Map<String, Object> map(Type held, Node node, String path) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  value(held, entry.value(), path + "." + key).ifPresent(v -> values.put(key, v)));
    } else {
      wrongKind(node, "这里应是“名称: 值”的几行");
    }
    return Collections.unmodifiableMap(values);
  }

  private Optional<Object> record(Class<?> type, Node node, String path) {
    Shape shape = Shape.of(type);
    if (!(node instanceof Node.Mapping mapping)) {
      wrongKind(node, "这里应是“名称: 值”的几行，可以写：" + String.join("、", shape.fields().keySet()));
      return Optional.empty();
    }
    mapping.entries().forEach((key, entry) -> requireKnown(key, entry, shape));
    List<Object> values = new ArrayList<>();
    boolean complete = true;
    for (Shape.Field field : shape.fields().values()) {
      Optional<Object> value = field(field, mapping, path);
      complete &= value.isPresent();
      values.add(value.orElse(field.absent()));
    }
    return complete ? create(shape, values, node) : Optional.empty();
  }

  private void requireKnown(String key, Node.Entry entry, Shape shape) {
    if (!shape.fields().containsKey(key)) {
      findings.error(
          "数据-03", entry.at(), "不认识的键“" + key + "”", Similar.advice(key, shape.fields().keySet()));
    }
  }

  /** The component's value; nothing if it is required and cannot be had. */
  private Optional<Object> field(Shape.Field field, Node.Mapping mapping, String path) {
    String at = path.isEmpty() ? field.term() : path + "." + field.term();
    Node.Entry entry = mapping.entries().get(field.term());
    if (entry == null) {
      if (field.required()) {
        findings.error("数据-04", mapping.at(), "缺少“" + at + "”", "补上这一行");
        return Optional.empty();
      }
      return Optional.of(field.absent());
    }
    Optional<Object> value = value(field.type(), entry.value(), at);
    if (field.optional()) {
      return Optional.of(value);
    }
    return field.required() || value.isPresent() ? value : Optional.of(field.absent());
  }

  private Optional<Object> create(Shape shape, List<Object> values, Node node) {
    try {
      return Optional.of(shape.create(values));
    } catch (IllegalArgumentException e) {
      findings.error("数据-07", node.at(), e.getMessage(), "");
      return Optional.empty();
    }
  }

  private Optional<Object> scalar(Class<?> type, Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (type == String.class) {
      return Optional.of(text);
    }
    if (Shape.isText(type)) {
      return create(Shape.of(type), List.of(text), scalar);
    }
    if (type.isEnum()) {
      return word(type, scalar);
    }
    if (type == boolean.class) {
      return bool(scalar);
    }
    Optional<BigDecimal> number = number(scalar);
    if (type == Amount.class) {
      return number.map(value -> Amount.stated(value, unit, decimals));
    }
    return type == BigDecimal.class ? number.map(v -> v) : number.flatMap(v -> count(v, scalar));
  }

  private Optional<Object> word(Class<?> type, Node.Scalar scalar) {
    List<String> words = Shape.words(type);
    int index = words.indexOf(scalar.text().strip());
    if (index < 0) {
      findings.error(
          "数据-07", scalar.at(), "“" + scalar.text() + "”不可用", "写 " + String.join(" 或 ", words));
      return Optional.empty();
    }
    return Optional.of(type.getEnumConstants()[index]);
  }

  private Optional<Object> bool(Node.Scalar scalar) {
    if (!scalar.text().equals("是") && !scalar.text().equals("否")) {
      findings.error("数据-07", scalar.at(), "“" + scalar.text() + "”不可用", "写 是 或 否");
      return Optional.empty();
    }
    return Optional.of(scalar.text().equals("是"));
  }

  private Optional<BigDecimal> number(Node.Scalar scalar) {
    Optional<BigDecimal> number = Numbers.parse(scalar.text().strip());
    if (number.isEmpty()) {
      findings.error(
          "数据-06", scalar.at(), "“" + scalar.text() + "”不是数字", Numbers.advice(scalar.text()));
    }
    return number;
  }

  private Optional<Object> count(BigDecimal number, Node.Scalar scalar) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException e) {
      findings.error("数据-06", scalar.at(), "“" + scalar.text() + "”不是整数", "个数、人次、辆数写整数");
      return Optional.empty();
    }
  }

  private void wrongKind(Node node, String message) {
    findings.error("数据-07", node.at(), message, "对照文档改正写法");
  }
}
