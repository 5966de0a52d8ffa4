package gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells programs of the data holds for the data. */
class DescriptionsTest {
  private static final String BASE = "https://example.org/budget";
  private static final String SCHEMA = "schema/report.schema.json";
  private static final Path SMALL = Path.of("src/test/sites/small");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static Published site;
  private static Published based;

  @BeforeAll
  static void build() {
    site = Published.of(Path.of(""), Optional.empty());
    based = Published.of(SMALL, Optional.of(BASE));
  }

  private static Schema schema() throws IOException {
    return REGISTRY.getSchema(site.json(SCHEMA));
  }

  @Test
  void every_report_is_valid_by_the_schema() throws IOException {
    for (Published each : List.of(site, based)) {
      assertFalse(each.reports().isEmpty());
      for (String report : each.reports()) {
        JsonNode data = each.json(report + "report.json");
        assertEquals(List.of(), schema().validate(data), report);
        assertEquals("../../" + SCHEMA, data.get("$schema").asText());
        assertEquals("1.0", data.get("版本").asText());
      }
    }
  }

  @Test
  void the_schema_refuses_what_no_report_has() throws IOException {
    ObjectNode data = (ObjectNode) site.json("mianzhu-yibao/2024/report.json");
    ((ObjectNode) data.get("事实").get("收入")).put("没有这一项", 1);
    assertEquals(1, schema().validate(data).size());
    ((ObjectNode) data.get("事实").get("收入")).remove("没有这一项");
    ((ObjectNode) data.get("事实").get("收入")).put("事业收入", "零");
    assertEquals(1, schema().validate(data).size());
    data.remove("年度");
    assertEquals(2, schema().validate(data).size());
  }

  @Test
  void the_schema_is_one_of_its_draft_and_every_property_has_a_title() throws IOException {
    JsonNode schema = site.json(SCHEMA);
    Schema draft =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), draft.validate(schema));
    int titles = 0;
    for (JsonNode properties : schema.findValues("properties")) {
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        assertEquals(property.getKey(), property.getValue().path("title").asText());
        titles++;
      }
    }
    assertTrue(titles > 150, titles + " titles");
    assertFalse(schema.has("$id"));
    assertEquals(BASE + "/" + SCHEMA, based.json(SCHEMA).get("$id").asText());
  }

  @Test
  void given_zero_and_not_given_stay_apart() throws IOException {
    JsonNode income = site.json("mianzhu-yibao/2024/report.json").get("事实").get("收入");
    assertEquals("1332.21", income.get("一般公共预算财政拨款收入").decimalValue().toPlainString());
    assertEquals("0", income.get("事业收入").decimalValue().toPlainString());
    assertFalse(income.has("使用非财政拨款结余"));
    String text = site.text("jiaozuo-yibao/2024/report.json");
    assertTrue(text.contains("\"一般公共预算财政拨款收入\" : 1629.00,"), "decimals as stated");
  }

  @Test
  void how_the_data_are_checked_is_no_fact_of_the_report() throws IOException {
    for (Published each : List.of(site, based)) {
      JsonNode facts = each.json(SCHEMA).get("properties").get("事实").get("properties");
      assertTrue(facts.has("收入"));
      assertFalse(facts.has("检查") || facts.has("公布") || facts.has("小数位数"), facts.toString());
    }
  }

  @Test
  void every_amount_that_the_json_holds_is_a_row_of_the_long_table() throws IOException {
    JsonNode schema = site.json(SCHEMA);
    for (String report : site.reports()) {
      JsonNode facts = site.json(report + "report.json").get("事实");
      int amounts = amounts(facts, schema.get("properties").get("事实"), schema);
      assertTrue(amounts > 100, report + " " + amounts);
      assertEquals(amounts, site.csv(report + "amounts.csv").size() - 1, report);
    }
  }

  /** How many values below a node are amounts by the schema. */
  private static int amounts(JsonNode node, JsonNode type, JsonNode schema) {
    String reference = type.path("$ref").asText();
    if (reference.equals("#/$defs/Amount") || type.path("title").asText().endsWith("（元）")) {
      return 1;
    }
    JsonNode of =
        reference.isEmpty() ? type : schema.get("$defs").get(reference.replace("#/$defs/", ""));
    int amounts = 0;
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      JsonNode own = of.path("properties").get(property.getKey());
      JsonNode held = own == null ? of.get("additionalProperties") : own;
      amounts += amounts(property.getValue(), held, schema);
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        amounts += amounts(item, of.get("items"), schema);
      }
    }
    return amounts;
  }

  @Test
  void the_package_names_every_file_with_its_size_and_tables_with_their_check_sum()
      throws Exception {
    for (String report : site.reports()) {
      JsonNode data = site.json(report + "datapackage.json");
      assertEquals(
          "https://datapackage.org/profiles/2.0/datapackage.json", data.get("$schema").asText());
      assertTrue(data.get("name").asText().matches("[-a-z0-9._/]+"), data.get("name").asText());
      assertFalse(data.has("licenses"), "no licence was given");
      Set<String> paths = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (JsonNode resource : data.get("resources")) {
        byte[] content = site.files().get(report + resource.get("path").asText());
        String hash =
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertEquals(content.length, resource.get("bytes").asInt());
        boolean table = resource.get("path").asText().endsWith(".csv");
        assertEquals(table ? "sha256:" + hash : "", resource.path("hash").asText());
        assertTrue(resource.get("name").asText().matches("[-a-z0-9._/]+"));
        assertTrue(names.add(resource.get("name").asText()));
        paths.add(resource.get("path").asText());
      }
      site.files().keySet().stream()
          .filter(file -> file.startsWith(report) && file.matches(".*(csv|xlsx|report.json)"))
          .forEach(file -> assertTrue(paths.contains(file.substring(report.length())), file));
    }
  }

  @Test
  void the_package_describes_the_columns_of_every_csv() throws IOException {
    for (Published each : List.of(site, based)) {
      for (String report : each.reports()) {
        for (JsonNode resource : each.json(report + "datapackage.json").get("resources")) {
          if (resource.path("type").asText().equals("table")) {
            List<List<String>> csv = each.csv(report + resource.get("path").asText());
            requireTypes(resource.get("schema").get("fields"), csv);
          }
        }
      }
    }
  }

  private static void requireTypes(JsonNode fields, List<List<String>> csv) {
    assertEquals(fields.findValuesAsText("name"), csv.get(0));
    assertEquals(csv.get(0).size(), new HashSet<>(csv.get(0)).size(), "two columns of one name");
    for (List<String> line : csv.subList(1, csv.size())) {
      for (int c = 0; c < line.size(); c++) {
        String type = fields.get(c).get("type").asText();
        boolean bare = fields.get(c).path("bareNumber").asBoolean(true);
        String form =
            switch (type) {
              case "integer" -> "\\d*";
              case "number" -> bare ? "(-?\\d+(\\.\\d+)?)?" : "(\\d+(\\.\\d+)?%)?";
              default -> "(?s).*";
            };
        assertTrue(line.get(c).matches(form), csv.get(0).get(c) + ": " + line);
      }
    }
  }

  @Test
  void the_long_table_says_which_columns_are_which_in_fiscal_terms() throws IOException {
    JsonNode resource = resource("amounts.csv");
    Set<String> meanings = new HashSet<>(resource.findValuesAsText("columnType"));
    assertTrue(
        meanings.containsAll(
            Set.of(
                "value",
                "phase:id",
                "date:fiscal-year",
                "functional-classification:generic:code",
                "economic-classification:generic:code",
                "administrative-classification:generic:code")),
        meanings.toString());
    assertEquals("事实", resource.get("schema").get("primaryKey").get(0).asText());
  }

  private static JsonNode resource(String path) throws IOException {
    for (JsonNode resource : site.json("mianzhu-yibao/2024/datapackage.json").get("resources")) {
      if (resource.get("path").asText().equals(path)) {
        return resource;
      }
    }
    throw new AssertionError(path);
  }

  @Test
  void the_page_names_its_dataset_and_the_dataset_its_files() throws IOException {
    for (String report : site.reports()) {
      String label =
          site.page(report + "index.html")
              .select("head link[rel=describedby][type=application/ld+json]")
              .attr("href");
      JsonNode data = site.json(report + label);
      assertEquals("https://schema.org/", data.get("@context").asText());
      assertEquals("Dataset", data.get("@type").asText());
      int length = data.get("description").asText().length();
      assertTrue(length >= 50 && length <= 5000, length + " characters");
      assertFalse(data.has("license"), "no licence was given");
      String year = report.split("/")[1];
      assertEquals(year + "-01-01/" + year + "-12-31", data.get("temporalCoverage").asText());
      for (JsonNode file : data.get("distribution")) {
        assertEquals("DataDownload", file.get("@type").asText());
        assertTrue(site.files().containsKey(report + file.get("contentUrl").asText()));
        assertFalse(file.get("encodingFormat").asText().isEmpty());
      }
    }
  }

  @Test
  void the_home_page_names_the_catalogue_and_the_catalogue_every_report() throws IOException {
    String address =
        site.page("index.html")
            .select("head link[rel=describedby][type=application/ld+json]")
            .attr("href");
    JsonNode catalog = site.json(address);
    assertEquals("dcat:Catalog", catalog.get("@type").asText());
    Set<String> series = new HashSet<>();
    Set<String> pages = new HashSet<>();
    for (JsonNode dataset : catalog.get("dcat:dataset")) {
      assertTrue(dataset.has("dct:title") && dataset.has("dct:publisher"), dataset.toString());
      if (dataset.get("@type").asText().equals("dcat:DatasetSeries")) {
        series.add(dataset.get("@id").asText());
        continue;
      }
      assertTrue(series.contains(dataset.get("dcat:inSeries").get("@id").asText()));
      String page = dataset.get("dcat:landingPage").get("@id").asText();
      String id = site.json(page.replace("index.html", "dataset.jsonld")).get("@id").asText();
      assertEquals(dataset.get("@id").asText(), page.replace("index.html", id));
      pages.add(page.replace("index.html", ""));
      assertEquals(3, dataset.get("dcat:distribution").size());
      for (JsonNode file : dataset.get("dcat:distribution")) {
        assertTrue(site.files().containsKey(file.get("dcat:downloadURL").get("@id").asText()));
        assertTrue(file.get("dcat:mediaType").get("@id").asText().startsWith("https://www.iana"));
      }
    }
    assertEquals(new HashSet<>(site.reports()), pages);
    assertEquals(
        site.reports().stream().map(r -> r.split("/")[0]).distinct().count(), series.size());
  }

  @Test
  void addresses_are_full_where_the_site_will_stand_is_known() throws IOException {
    JsonNode label = based.json("ceshi/2024/dataset.jsonld");
    assertEquals(BASE + "/ceshi/2024/index.html", label.get("url").asText());
    label
        .get("distribution")
        .forEach(
            file -> assertTrue(file.get("contentUrl").asText().startsWith(BASE + "/ceshi/2024/")));
    JsonNode dataset = based.json("catalog.jsonld").get("dcat:dataset").get(1);
    assertEquals(BASE + "/ceshi/2024/index.html#dataset", dataset.get("@id").asText());
    assertEquals(label.get("@id").asText(), dataset.get("@id").asText());
  }

  @Test
  void a_licence_is_named_where_the_site_states_one(@TempDir Path folder) throws IOException {
    try (var files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    String url = "https://creativecommons.org/licenses/by/4.0/";
    Files.writeString(
        folder.resolve("data/site.yaml"),
        "网站名称: 小站\n主题: plain\n数据许可: {名称: CC BY 4.0, 网址: " + url + "}\n");
    Published licensed = Published.of(folder, Optional.empty());
    JsonNode licence = licensed.json("ceshi/2024/datapackage.json").get("licenses").get(0);
    assertEquals(url, licence.get("path").asText());
    assertEquals("CC BY 4.0", licence.get("title").asText());
    assertEquals(url, licensed.json("ceshi/2024/dataset.jsonld").get("license").asText());
    assertEquals(url, licensed.json("catalog.jsonld").get("dct:license").get("@id").asText());
  }

  @Test
  void the_documentation_names_every_column_and_every_key() throws IOException {
    String words = Files.readString(Path.of("src/docs/open-data.md"));
    site.csv("mianzhu-yibao/2024/amounts.csv")
        .get(0)
        .forEach(column -> assertTrue(words.contains("| " + column + " |"), column));
    site.json(SCHEMA)
        .get("properties")
        .fieldNames()
        .forEachRemaining(key -> assertTrue(words.contains(key), key));
  }
}
