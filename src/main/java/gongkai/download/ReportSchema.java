package gongkai.download;

import gongkai.account.PublicationDate;
import gongkai.account.Remark;
import gongkai.money.Amount;
import gongkai.source.Json;
import gongkai.term.Fact;
import gongkai.term.Vocabulary;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schema (draft 2020-12) of {@code report.json}, made from the records that the file is
 * made from.
 */
public final class ReportSchema {
  /** Where it stands on a site. */
  public static final String ADDRESS = ReportData.SCHEMA;

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final SortedMap<String, Object> definitions = new TreeMap<>();

  private ReportSchema() {}

  /**
   * The schema as a file.
   *
   * @param id its full address, if that is known
   */
  public static byte[] of(Optional<String> id) {
    ReportSchema schema = new ReportSchema();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", DRAFT);
    whole.put("$id", id);
    whole.put("title", "部门决算报告的数据");
    whole.put(
        "description",
        "每份报告旁的 report.json，版本 " + ReportData.VERSION + "。键是公文里的用语；说明里“不写就……”指报告没有另外写明、由程序算出。");
    whole.putAll(schema.object(Vocabulary.of(ReportData.class).facts()));
    whole.put("$defs", schema.definitions);
    return Json.file(whole);
  }

  private Map<String, Object> object(List<Fact> facts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("title", fact.term());
      property.put("description", Optional.of(fact.note()).filter(note -> !note.isEmpty()));
      property.putAll(
          fact.term().equals(ReportData.FACTS) ? object(ReportJson.facts()) : type(fact.type()));
      properties.put(fact.term(), property);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    List<String> required = facts.stream().filter(Fact::always).map(Fact::term).toList();
    object.put("required", required.isEmpty() ? Optional.empty() : required);
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] held = generic.getActualTypeArguments();
      Map<String, Object> values = type(held[held.length - 1]);
      return generic.getRawType() == List.class
          ? of("array", "items", values)
          : of("object", "additionalProperties", values);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return of("string");
    }
    if (raw == int.class || raw == Integer.class) {
      return of("integer");
    }
    if (raw == boolean.class || raw == BigDecimal.class) {
      return of(raw == boolean.class ? "boolean" : "number");
    }
    if (raw == Object.class) {
      return Map.of("type", List.of("string", "number", "null"));
    }
    return reference(raw);
  }

  private static Map<String, Object> of(String type, Object... more) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", type);
    for (int i = 0; i < more.length; i += 2) {
      map.put(more[i].toString(), more[i + 1]);
    }
    return map;
  }

  private Map<String, Object> reference(Class<?> type) {
    String name =
        type.getTypeName().substring(type.getPackageName().length() + 1).replace('$', '.');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition(type));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> definition(Class<?> type) {
    if (type == Amount.class) {
      return of("number", "description", "金额，万元，小数位数与填报一致");
    }
    if (type == PublicationDate.class) {
      return of(
          "string",
          "description",
          "日期，可以只写到月",
          "pattern",
          "^\\d{4}-\\d{2}(-\\d{2}( \\d{2}:\\d{2})?)?$");
    }
    if (type == Remark.class) {
      return of("string", "description", "文字，CommonMark 写法的 Markdown");
    }
    return object(Vocabulary.of(type).facts());
  }
}
