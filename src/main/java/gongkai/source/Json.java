package gongkai.source;

import gongkai.money.Amount;
import gongkai.money.Unit;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;

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

  private Json() {}

  /** On one line, without a line end. */
  public static String compact(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, json);
    }
    return out.toString();
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
