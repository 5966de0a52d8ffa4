package gongkai.hostile;

import gongkai.account.PublicationDate;
import gongkai.finding.Findings;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Json;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import gongkai.term.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file of a project anew with a payload in every text that its records can hold: those
 * that are given, and those that are not. It goes by the vocabulary, so that a new term is never
 * left out; numbers, dates and what names other files stay.
 */
final class Filler {
  /**
   * Terms whose text is no words to be printed but names something, which then would be missing.
   */
  private static final Set<String> NAMES =
      Set.of(
          "体例", "文档", "文件", "主题", "旧址", "网址", "规则", "级别", "取数", "取", "合计取", "合计", "各栏", "需要", "逐科目",
          "用到", "科目", "文", "表", "名词", "附件", "版式", "行内", "小数", "系列取数", "编码", "图", "公布", "检查");

  private final String payload;
  private final boolean adding;
  private final Set<String> filled;
  private int number;

  /**
   * @param adding whether texts that are not given are added
   * @param filled takes the paths of the texts that were filled
   */
  Filler(String payload, boolean adding, Set<String> filled) {
    this.payload = payload;
    this.adding = adding;
    this.filled = filled;
  }

  /** A file that states a record. */
  String file(Class<?> type, String yaml) {
    Findings findings = new Findings();
    Node node = YamlReader.read("", yaml, findings).orElseThrow();
    Object value = Binder.bind(type, node, Unit.TEN_THOUSAND_YUAN, findings).orElseThrow().value();
    return Json.compact(record(type, Optional.of(value), type.getSimpleName())) + "\n";
  }

  /** A file that states a list of records. */
  String list(Class<?> type, String yaml) {
    Findings findings = new Findings();
    Node node = YamlReader.read("", yaml, findings).orElseThrow();
    List<Object> items = new ArrayList<>();
    Binder.bindList(type, node, findings)
        .forEach(item -> items.add(record(type, Optional.of(item), type.getSimpleName())));
    return Json.compact(items) + "\n";
  }

  private String words(String path) {
    filled.add(path);
    return payload.replace("№", String.valueOf(++number));
  }

  /** YAML has no longer keys. */
  private String key(String path) {
    String words = words(path);
    return words.substring(0, Math.min(words.length(), 900));
  }

  private Map<String, Object> record(Class<?> type, Optional<Object> given, String path) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Term term = component.getAnnotation(Term.class);
      String at = path + "." + term.value();
      Object held = given.map(value -> get(component, value)).orElse(null);
      field(component.getGenericType(), held, term.value(), at)
          .ifPresent(value -> fields.put(term.value(), value));
    }
    return fields;
  }

  private static Object get(RecordComponent component, Object owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<Object> field(Type type, Object given, String term, String path) {
    Class<?> raw = raw(type);
    boolean kept = NAMES.contains(term);
    if (raw == Optional.class) {
      Object inner = given == null ? null : ((Optional<?>) given).orElse(null);
      return (kept || !adding) && inner == null
          ? Optional.empty()
          : field(held(type), inner, term, path);
    }
    if (raw == List.class) {
      return Optional.of(list(held(type), (List<?>) given, term, path));
    }
    if (raw == Map.class) {
      return Optional.of(map(held(type), (Map<?, ?>) given, term, path));
    }
    if (raw == String.class || isText(raw)) {
      return Optional.of(text(raw, given, kept, path));
    }
    return raw.isRecord() && raw != Amount.class
        ? Optional.of(record(raw, Optional.ofNullable(given), path))
        : scalar(raw, given);
  }

  private Object text(Class<?> raw, Object given, boolean kept, String path) {
    if (raw == PublicationDate.class) {
      return given == null ? "2025-09-23" : given.toString();
    }
    return kept && given != null ? plain(given) : words(path);
  }

  private List<Object> list(Type held, List<?> given, String term, String path) {
    List<Object> items = new ArrayList<>();
    boolean kept = NAMES.contains(term);
    if (given != null) {
      given.forEach(item -> field(held, item, term, path).ifPresent(items::add));
    }
    if (items.isEmpty() && !kept && adding) {
      field(held, null, term, path).ifPresent(items::add);
    }
    return items;
  }

  private Map<String, Object> map(Type held, Map<?, ?> given, String term, String path) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (given != null) {
      given.forEach(
          (key, value) ->
              field(held, value, term, path).ifPresent(v -> entries.put(key.toString(), v)));
    }
    if (!NAMES.contains(term) && adding) {
      field(held, null, term, path).ifPresent(v -> entries.put(key(path + " 的键"), v));
    }
    return entries;
  }

  private static Optional<Object> scalar(Class<?> raw, Object given) {
    if (raw == boolean.class) {
      return Optional.of(Boolean.TRUE.equals(given) ? "是" : "否");
    }
    if (raw.isEnum()) {
      return Optional.ofNullable(given == null ? null : word(given));
    }
    if (given instanceof Amount amount) {
      return Optional.of(amount.value());
    }
    return Optional.of(
        given != null ? given : raw == Integer.class || raw == int.class ? 1 : BigDecimal.ONE);
  }

  private static Object word(Object constant) {
    try {
      return constant.getClass().getMethod("word").invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isText(Class<?> raw) {
    RecordComponent[] components = raw.getRecordComponents();
    return components != null
        && components.length == 1
        && components[0].getType() == String.class
        && !components[0].isAnnotationPresent(Term.class);
  }

  private static Object plain(Object given) {
    return given instanceof String ? given : get(given.getClass().getRecordComponents()[0], given);
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static Type held(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }
}
