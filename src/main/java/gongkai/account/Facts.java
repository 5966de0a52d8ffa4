package gongkai.account;

import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.term.Term;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Every single fact of a completed report as a text, by its path of terms: what is kept of a report
 * so that it can be compared years later, by another version of this program too.
 *
 * @param all path → fact, in the order of the paths
 */
public record Facts(SortedMap<String, Fact> all) {
  /** How a report is written and checked is no fact that it publishes. */
  private static final Set<String> APART = Set.of("体例", "金额单位", "小数位数", "公布", "检查");

  private static final int DECIMALS = 2;
  private static final String COMPUTED = "=";

  /**
   * One fact.
   *
   * @param value an amount is its number in 万元, the same for 1.5, 1.50 and 15000 元
   * @param stated whether the bureau states it itself; otherwise it follows from what it states
   */
  public record Fact(String value, boolean stated) {}

  public Facts {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * The facts of a report.
   *
   * @param report completed
   * @param stated whether the bureau states what stands at a path
   */
  public static Facts of(Report report, Predicate<String> stated) {
    SortedMap<String, Fact> all = new TreeMap<>();
    add("", report, stated, all);
    return new Facts(all);
  }

  private static void add(
      String path, Object value, Predicate<String> stated, SortedMap<String, Fact> all) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(held -> add(path, held, stated, all));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> add(below(path, key.toString()), held, stated, all));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(below(path, String.valueOf(i + 1)), list.get(i), stated, all);
      }
    } else if (value instanceof Record held && hasTerms(held)) {
      for (RecordComponent component : held.getClass().getRecordComponents()) {
        String term = component.getAnnotation(Term.class).value();
        if (!path.isEmpty() || !APART.contains(term)) {
          add(below(path, term), get(component, held), stated, all);
        }
      }
    } else if (!Boolean.FALSE.equals(value)) {
      all.put(path, new Fact(text(value), stated.test(path)));
    }
  }

  private static String below(String path, String step) {
    return path.isEmpty() ? step : path + "." + step;
  }

  private static boolean hasTerms(Record value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    return components.length > 0 && components[0].isAnnotationPresent(Term.class);
  }

  private static Object get(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Amount amount) {
      BigDecimal number = amount.in(Unit.TEN_THOUSAND_YUAN).value().stripTrailingZeros();
      return number.setScale(Math.max(DECIMALS, number.scale())).toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Remark remark) {
      return remark.markdown();
    }
    return value.equals(true) ? "是" : value.toString();
  }

  /** One line for each fact: its path, its value, and a mark if it is computed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    all.forEach(
        (path, fact) ->
            text.append(escaped(path))
                .append('\t')
                .append(escaped(fact.value()))
                .append(fact.stated() ? "" : "\t" + COMPUTED)
                .append('\n'));
    return text.toString();
  }

  /** The facts that {@link #text()} gave; lines that are none are left out. */
  public static Facts parse(String text) {
    SortedMap<String, Fact> all = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 1) {
        boolean computed = cells.length > 2 && cells[2].equals(COMPUTED);
        all.put(plain(cells[0]), new Fact(plain(cells[1]), !computed));
      }
    }
    return new Facts(all);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
