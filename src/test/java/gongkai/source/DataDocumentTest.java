package gongkai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/data.md} tells clerks of every key that a report may have: it has one table for
 * each record, and an example for each key that can be read.
 */
class DataDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/data.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| .*\\| `(.*)` \\|");

  /** Key → example, table by table. */
  private static List<Map<String, String>> tables() throws IOException {
    List<Map<String, String>> tables = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("| 键 ")) {
        tables.add(new LinkedHashMap<>());
      } else if (row.matches()) {
        tables.get(tables.size() - 1).put(row.group(1), row.group(2));
      }
    }
    return tables;
  }

  /** The records of which a report is made. */
  private static Set<Class<?>> records() {
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(Report.class, records);
    return records;
  }

  private static void collect(Class<?> type, Set<Class<?>> records) {
    if (records.add(type)) {
      for (Shape.Field field : Shape.of(type).fields().values()) {
        Class<?> held = Shape.raw(field.isOpen() ? Shape.held(field.type()) : field.type());
        if (held.isRecord() && held != Amount.class && !Shape.isText(held)) {
          collect(held, records);
        }
      }
    }
  }

  private static List<String> keys(Class<?> type) {
    return List.copyOf(Shape.of(type).fields().keySet());
  }

  @Test
  void every_record_has_a_table_with_its_keys_in_their_order() throws IOException {
    List<List<String>> told = new ArrayList<>();
    tables().forEach(table -> told.add(List.copyOf(table.keySet())));
    for (Class<?> type : records()) {
      assertTrue(told.remove(keys(type)), type.getSimpleName() + " " + keys(type));
    }
    assertEquals(List.of(), told, "tables of nothing");
  }

  @Test
  void every_example_can_be_read() throws IOException {
    List<Map<String, String>> tables = tables();
    for (Class<?> type : records()) {
      Map<String, String> table =
          tables.stream()
              .filter(t -> List.copyOf(t.keySet()).equals(keys(type)))
              .findFirst()
              .orElseThrow();
      table.forEach((key, example) -> requireReadable(type, key, example, table));
    }
  }

  /** An example is a whole entry, or one key; then what is required besides is added. */
  private static void requireReadable(
      Class<?> type, String key, String example, Map<String, String> table) {
    StringBuilder text = new StringBuilder(example).append('\n');
    if (!example.startsWith("{")) {
      assertTrue(example.startsWith(key + ": "), example);
      Shape.of(type).fields().values().stream()
          .filter(field -> field.required() && !field.term().equals(key))
          .forEach(field -> text.append(table.get(field.term())).append('\n'));
    } else {
      assertTrue(example.contains(key + ": "), example);
    }
    Findings findings = new Findings();
    Optional<Node> node = YamlReader.read("data.yaml", text.toString(), findings);
    node.ifPresent(n -> Binder.bind(type, n, Unit.TEN_THOUSAND_YUAN, findings));
    assertEquals(List.of(), findings.sorted(), example);
  }
}
