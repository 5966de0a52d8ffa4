package gongkai.download;

import gongkai.account.Licence;
import gongkai.account.Report;
import gongkai.source.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code datapackage.json}: what files there are, how large, with which check sums, and what stands
 * in their columns (Data Package 2.0; ColumnTypes of the Fiscal Data Package).
 */
final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackage() {}

  static byte[] of(Subject subject, Report report, List<DataFile> files) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("$schema", PROFILE);
    all.put("name", (subject.slug() + "-" + report.year()).toLowerCase(Locale.ROOT));
    all.put("title", subject.title());
    all.put("homepage", subject.url());
    String publisher = ReportJson.publisher(report, subject.bureau());
    all.put("contributors", List.of(contributor(publisher)));
    all.put("licenses", subject.site().licence().map(DataPackage::licence).map(List::of));
    all.put("resources", files.stream().map(DataPackage::resource).toList());
    return Json.file(all);
  }

  private static Map<String, Object> contributor(String publisher) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("title", publisher);
    one.put("roles", List.of("publisher"));
    return one;
  }

  private static Map<String, Object> licence(Licence licence) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("title", licence.name());
    one.put("path", licence.page().url());
    return one;
  }

  private static Map<String, Object> resource(DataFile file) {
    boolean text = file.type() != DataFile.Type.XLSX;
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", file.name().replace('.', '-'));
    resource.put("title", file.title());
    resource.put("path", file.name());
    resource.put("type", file.grid().map(grid -> "table"));
    resource.put("format", file.type().name().toLowerCase(Locale.ROOT));
    resource.put("mediatype", file.type().medium());
    resource.put("encoding", text ? Optional.of("utf-8") : Optional.empty());
    resource.put("bytes", file.content().length);
    file.hash().ifPresent(hash -> resource.put("hash", "sha256:" + hash));
    resource.put("schema", file.grid().map(DataPackage::schema));
    return resource;
  }

  private static Map<String, Object> schema(Grid grid) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", grid.columns().stream().map(DataPackage::field).toList());
    boolean facts = grid.columns().stream().anyMatch(c -> c.heading().equals(Amounts.KEY));
    schema.put("primaryKey", facts ? Optional.of(List.of(Amounts.KEY)) : Optional.empty());
    return schema;
  }

  private static Map<String, Object> field(Grid.Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.heading());
    field.put("description", given(column.note()));
    field.put(
        "type",
        switch (column.kind()) {
          case TEXT -> "string";
          case WHOLE -> "integer";
          case NUMBER, PERCENT -> "number";
        });
    if (column.kind() == Grid.Kind.PERCENT) {
      field.put("bareNumber", false);
    }
    field.put("columnType", given(column.meaning()));
    return field;
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }
}
