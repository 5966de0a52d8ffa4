package gongkai.source;

import gongkai.account.Claim;
import gongkai.account.Remark;
import gongkai.money.Amount;
import gongkai.term.OneOf;
import gongkai.term.Written;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes files of any kind at random, from the same records that they are read into: what may be
 * stated is stated or not, and written in one of the ways that YAML knows. The same seed gives the
 * same file.
 */
public final class RandomYaml {
  private static final List<String> NAMES = List.of("轿车", "其他用车", "会议费", "甲、乙（丙）", "2080505");
  private static final List<String> CODES =
      List.of("208", "20805", "2080505", "2101101", "\"210\"", "\"2210201\"", "\"30101\"");
  private static final List<String> NUMBERS = List.of("0", "0.00", "1213.45", "-3.5", "66", "7.1");
  private static final List<String> WORDS =
      List.of("示例", "01", "“三公”经费", "\"a: b # c\"", "'x, y'", "true", "sichuan-2024", "其他 事项");

  private static final List<String> TEXTS =
      List.of(Remark.class.getAnnotation(Written.class).examples());

  private final Random random;
  private final boolean noisy;
  private int comments;

  /**
   * @param noisy whether layout, digits and order are as untidy as a clerk may leave them
   */
  public RandomYaml(long seed, boolean noisy) {
    this.random = new Random(seed);
    this.noisy = noisy;
  }

  /** A file that holds one record of the type, or a list of them. */
  public String file(Class<?> type, boolean list) {
    StringBuilder out = new StringBuilder();
    Object value = list ? some(type, 3) : record(type, 0);
    if (value.equals(List.of()) || value.equals(Map.of())) {
      return inline(value) + "\n";
    }
    block(value, 0, out);
    return out.toString();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Object value(Type type, int depth) {
    Class<?> raw = Shape.raw(type);
    if (raw == List.class) {
      return some(Shape.held(type), depth + 1);
    }
    if (raw == Map.class) {
      return map(Shape.held(type), depth + 1);
    }
    boolean record = raw.isRecord() && raw != Amount.class && !Shape.isText(raw);
    return record ? record(raw, depth + 1) : scalar(raw);
  }

  private List<Object> some(Type held, int depth) {
    List<Object> items = new ArrayList<>();
    for (int i = depth > 5 ? 0 : random.nextInt(4); i > 0; i--) {
      items.add(value(held, depth));
    }
    return items;
  }

  private Map<String, Object> map(Type held, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(chance(50) ? CODES : NAMES);
    Collections.shuffle(keys, random);
    keys.subList(0, random.nextInt(keys.size())).forEach(key -> map.put(key, value(held, depth)));
    return map;
  }

  private Map<String, Object> record(Class<?> type, int depth) {
    if (type == Claim.class) {
      return claim();
    }
    List<Shape.Field> fields = new ArrayList<>(Shape.of(type).fields().values());
    OneOf rule = type.getAnnotation(OneOf.class);
    if (rule != null) {
      List<String> out = new ArrayList<>(Arrays.asList(rule.value()));
      out.remove(random.nextInt(out.size()));
      fields.removeIf(field -> out.contains(field.term()));
    }
    if (noisy) {
      Collections.shuffle(fields, random);
    }
    Map<String, Object> record = new LinkedHashMap<>();
    for (Shape.Field field : fields) {
      boolean demanded = rule != null && Arrays.asList(rule.value()).contains(field.term());
      if (field.required() || demanded || chance(depth > 4 ? 10 : 55)) {
        record.put(field.term(), stated(field, demanded, depth));
      }
    }
    return record;
  }

  /** What may stand together in a claim is more than the vocabulary knows. */
  private Map<String, Object> claim() {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("事实", one(WORDS));
    List<Map<String, Object>> ways =
        List.of(Map.of("增加", "7.1"), Map.of("下降", "0"), Map.of("持平", "是"), Map.of("完成率", "66"));
    claim.putAll(one(ways));
    return claim;
  }

  private Object stated(Shape.Field field, boolean demanded, int depth) {
    if (field.term().equals("小数")) {
      return "原样";
    }
    return demanded && field.type() == boolean.class ? "是" : value(field.type(), depth);
  }

  private String scalar(Class<?> type) {
    if (type == Amount.class || type == BigDecimal.class) {
      return noisy && chance(10) ? one(List.of("１２．５", "\"1,213.45\"", "'3'")) : one(NUMBERS);
    }
    if (type == int.class || type == Integer.class) {
      return noisy && chance(10) ? "２０" : String.valueOf(1 + random.nextInt(2999));
    }
    if (type == boolean.class || type.isEnum()) {
      return one(type.isEnum() ? Shape.words(type) : List.of("是", "否"));
    }
    if (Shape.isText(type)) {
      return one(List.of(type.getAnnotation(Written.class).examples()));
    }
    return one(WORDS);
  }

  private void block(Object value, int indent, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> entry(key.toString(), held, indent, out));
    } else {
      ((List<?>) value).forEach(item -> item(item, indent, out));
    }
  }

  private void entry(String key, Object value, int indent, StringBuilder out) {
    above(indent, out);
    boolean open = out.length() > 0 && out.charAt(out.length() - 1) != '\n';
    out.append(open ? "" : " ".repeat(indent)).append(key).append(':');
    boolean nested = value instanceof Map<?, ?> m ? !m.isEmpty() : value instanceof List<?>;
    if (nested && !value.equals(List.of()) && chance(isSmall(value) ? 30 : 95)) {
      behind(out);
      boolean outdented = value instanceof List<?> && chance(50);
      block(value, indent + (outdented ? 0 : 2), out);
    } else if (noisy && TEXTS.contains(value) && chance(40)) {
      lines(indent + 2, out);
    } else {
      out.append(noisy && chance(10) ? "   " : " ").append(inline(value));
      behind(out);
    }
  }

  /** A text of several lines, in one of three ways. */
  private void lines(int indent, StringBuilder out) {
    String start = "\n" + " ".repeat(indent);
    String way = one(List.of(" |", " >-", ""));
    out.append(way).append(way.isEmpty() ? " 开头" : "");
    out.append(start).append("一行，# 不是注释").append(chance(50) ? "\n" : "");
    out.append(start).append("又一行\n");
  }

  private static boolean isSmall(Object value) {
    return value instanceof Map<?, ?> map
        && map.values().stream().noneMatch(v -> v instanceof Map<?, ?> || v instanceof List<?>);
  }

  private void item(Object item, int indent, StringBuilder out) {
    if (noisy && chance(5)) {
      out.append(" ".repeat(indent)).append("# 注").append(++comments).append('\n');
    }
    out.append(" ".repeat(indent)).append("- ");
    if (item instanceof Map<?, ?> map && !map.isEmpty() && chance(isSmall(map) ? 50 : 95)) {
      block(map, indent + 2, out);
    } else {
      out.append(inline(item));
      behind(out);
    }
  }

  /** Blank lines and comments above a key; none behind the dash of a list. */
  private void above(int indent, StringBuilder out) {
    boolean atStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    if (!noisy || !atStart) {
      return;
    }
    if (chance(10)) {
      out.append(chance(50) ? "\n" : "  \n");
    }
    if (chance(12)) {
      out.append(" ".repeat(indent)).append("# 注").append(++comments).append("  \n");
    }
  }

  private void behind(StringBuilder out) {
    if (noisy && chance(12)) {
      out.append(" ".repeat(1 + random.nextInt(8))).append("# 注").append(++comments);
    }
    out.append(noisy && chance(8) ? " \t\n" : "\n");
  }

  private String inline(Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> parts.add(key + ": " + inline(held)));
      return "{" + String.join(noisy && chance(20) ? " ,   " : ", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      list.forEach(held -> parts.add(inline(held)));
      return "[" + String.join(", ", parts) + "]";
    }
    return value.toString();
  }
}
