package gongkai.source;

import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.term.Fact;
import gongkai.term.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
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
 * Values as JSON: records by their terms, maps in their order, lists, texts, whole and exact
 * numbers, truths. What is not given (an empty Optional, a map's null, an empty list of a record)
 * is left out, but keeps its place in a list as null; an amount is its number in 万元 with the
 * decimals that were stated.
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

  /** Asks for classes before interfaces: those are told apart faster, and most values are such. */
  private static void write(Object value, JsonGenerator json) {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Record record) {
      record(record, json);
    } else if (value instanceof Optional<?> held) {
      if (held.isPresent()) {
        write(held.get(), json);
      } else {
        json.writeNull();
      }
    } else if (value instanceof Number || value instanceof Boolean) {
      scalar(value, json);
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        property(entry.getKey().toString(), entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object held : list) {
        write(held, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  private static void record(Record record, JsonGenerator json) {
    if (record instanceof Amount amount) {
      json.writeNumber(amount.in(Unit.TEN_THOUSAND_YUAN).value());
    } else if (Shape.isText(record.getClass())) {
      json.writeString(Shape.text(record));
    } else {
      json.writeStartObject();
      for (Fact fact : Vocabulary.of(record.getClass()).facts()) {
        property(fact.term(), fact.of(record), json);
      }
      json.writeEndObject();
    }
  }

  private static void scalar(Object value, JsonGenerator json) {
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeBoolean((Boolean) value);
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
