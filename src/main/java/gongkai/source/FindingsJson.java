package gongkai.source;

import gongkai.finding.Finding;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings for other programs: a JSON array of objects, in the order of their places. */
public final class FindingsJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private FindingsJson() {}

  public static String write(List<Finding> findings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      findings.forEach(finding -> write(finding, json));
      json.writeEndArray();
    }
    return out + "\n";
  }

  private static void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", finding.at().file());
    json.writeNumberProperty("line", finding.at().line());
    json.writeNumberProperty("column", finding.at().column());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("advice", finding.advice());
    json.writeEndObject();
  }
}
