package gongkai.source;

import gongkai.finding.Finding;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Values as JSON: maps in their order, lists, texts, whole and exact numbers, truths. What is empty
 * (an Optional, a map's null) is left out; an amount is its number in 万元 with the decimals that
 * were stated.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private static final JsonFactory LEGIBLE =
      new JsonFactoryBuilder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final ObjectWriteContext LINES =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private Json() {}

  /** A file of its own: a property a line, so that a change shows where it is. */
  public static byte[] file(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = LEGIBLE.createGenerator(LINES, out)) {
      write(value, json);
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  /** On one line, without a line end. */
  public static String compact(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, json);
    }
    return out.toString();
  }

  /** The findings of a run, as {@code --format json} prints them. */
  public static String findings(List<Finding> findings) {
    return compact(findings.stream().map(Json::finding).toList()) + "\n";
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", finding.at().file());
    fields.put("line", finding.at().line());
    fields.put("column", finding.at().column());
    fields.put("severity", finding.severity().word());
    fields.put("rule", finding.rule());
    fields.put("message", finding.message());
    fields.put("advice", finding.advice());
    return fields;
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((key, held) -> property(key.toString(), held, json));
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      list.forEach(held -> write(held, json));
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Amount amount) {
      json.writeNumber(amount.in(Unit.TEN_THOUSAND_YUAN).value());
    } else {
      json.writeString(value.toString());
    }
  }

  private static void property(String key, Object value, JsonGenerator json) {
    Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (held != null) {
      json.writeName(key);
      write(held, json);
    }
  }
}
