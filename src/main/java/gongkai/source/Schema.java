package gongkai.source;

import gongkai.money.Amount;
import gongkai.term.OneOf;
import gongkai.term.Written;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The JSON Schema (draft-07) of a YAML file, for the editors that clerks write in. Made from the
 * same records, terms and patterns that {@link Binder} reads by.
 */
public final class Schema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String HERE = "#/definitions/";
  private static final String YES = "是";

  /** A text may look like something else to YAML: 01, 2024, true. */
  private static final List<String> ANY_WORD = List.of("string", "number", "boolean");

  private final SortedMap<String, Object> definitions = new TreeMap<>();

  private Schema() {}

  /**
   * The schema as a file.
   *
   * @param title what the YAML file is
   * @param type the record that it holds
   * @param list whether it holds a list of them
   */
  public static byte[] of(String title, Class<?> type, boolean list) {
    Schema schema = new Schema();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", DRAFT);
    whole.put("title", title);
    whole.put("description", list ? "列表，每项以“- ”起头" : terms(type));
    if (list) {
      whole.put("type", "array");
      whole.put("items", schema.value(type));
    } else {
      whole.putAll(schema.object(type));
    }
    whole.put("definitions", schema.definitions);
    return Json.file(whole);
  }

  private static String terms(Class<?> type) {
    return "可以写：" + String.join("、", Shape.of(type).fields().keySet());
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Field field : Shape.of(type).fields().values()) {
      properties.put(field.term(), property(field));
      if (field.required()) {
        required.add(field.term());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    OneOf rule = type.getAnnotation(OneOf.class);
    if (rule != null) {
      object.put("oneOf", Arrays.stream(rule.value()).map(term -> stated(type, term)).toList());
    }
    return object;
  }

  /** Given, and if it is a truth, true. */
  private static Map<String, Object> stated(Class<?> type, String term) {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("required", List.of(term));
    if (Shape.of(type).fields().get(term).type() == boolean.class) {
      stated.put("properties", Map.of(term, Map.of("const", YES)));
    }
    return stated;
  }

  private Map<String, Object> property(Shape.Field field) {
    Map<String, Object> property = new LinkedHashMap<>();
    String form = form(field.type());
    property.put("title", field.term());
    property.put(
        "description",
        field.note().isEmpty() ? form : form.isEmpty() ? field.note() : field.note() + "。" + form);
    property.putAll(value(field.type()));
    if (!field.example().isEmpty()) {
      Object type = property.get("type");
      boolean number = type instanceof List<?> types && !types.get(0).equals("string");
      property.put(
          "examples", List.of(number ? new BigDecimal(field.example()) : (Object) field.example()));
    }
    return property;
  }

  /** How a value of the type is written. */
  private static String form(Type type) {
    Class<?> raw = Shape.raw(type);
    if (raw == Amount.class) {
      return "金额：只写数字；没有发生写 0，没有给出就不写";
    }
    if (raw == BigDecimal.class || raw == int.class || raw == Integer.class) {
      return raw == BigDecimal.class ? "数字" : "整数";
    }
    if (raw == List.class) {
      return "列表，每项以“- ”起头";
    }
    if (raw == Map.class) {
      return "“名称: 值”的几行";
    }
    if (raw == boolean.class || raw.isEnum()) {
      return "写 " + String.join(" 或 ", raw.isEnum() ? Shape.words(raw) : List.of(YES, "否"));
    }
    return Shape.isText(raw)
        ? raw.getAnnotation(Written.class).note()
        : raw == String.class ? "一行文字" : terms(raw);
  }

  private Map<String, Object> value(Type type) {
    Class<?> raw = Shape.raw(type);
    if (raw == List.class) {
      return schema("array", "items", value(Shape.held(type)));
    }
    if (raw == Map.class) {
      return schema("object", "additionalProperties", value(Shape.held(type)));
    }
    if (raw == String.class) {
      return schema(ANY_WORD);
    }
    if (raw == Amount.class || raw == BigDecimal.class) {
      return number("number", "^" + Numbers.PLAIN + "$", "1213.45");
    }
    if (raw == int.class || raw == Integer.class) {
      return number("integer", "^-?\\d{1,10}(\\.0{1,6})?$", "3");
    }
    if (raw == boolean.class || raw.isEnum()) {
      return Map.of("enum", raw.isEnum() ? Shape.words(raw) : List.of(YES, "否"));
    }
    return Shape.isText(raw) ? text(raw.getAnnotation(Written.class)) : reference(raw);
  }

  /** A number, or the same between quotes. */
  private static Map<String, Object> number(String type, String pattern, String example) {
    return schema(
        List.of(type, "string"),
        "pattern",
        pattern,
        "examples",
        List.of(new BigDecimal(example), BigDecimal.ZERO));
  }

  private static Map<String, Object> text(Written written) {
    boolean anyWord = Pattern.compile(written.pattern()).matcher("0").find();
    Map<String, Object> text = schema(anyWord ? ANY_WORD : "string");
    text.put("pattern", written.pattern());
    text.put("examples", List.of(written.examples()));
    return text;
  }

  private static Map<String, Object> schema(Object type, Object... more) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", type);
    for (int i = 0; i < more.length; i += 2) {
      map.put(more[i].toString(), more[i + 1]);
    }
    return map;
  }

  /** Beside a reference nothing else is read, so it stands alone. */
  private Map<String, Object> reference(Class<?> type) {
    String name =
        type.getTypeName().substring(type.getPackageName().length() + 1).replace('$', '.');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, object(type));
    }
    return Map.of("allOf", List.of(Map.of("$ref", HERE + name)));
  }
}
