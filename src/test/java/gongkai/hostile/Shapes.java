package gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the files of a site are made of, apart from their words: elements and attributes, the keys
 * of objects, kinds of cells. Words cannot change it.
 */
final class Shapes {
  /** What Markdown in a document or a remark may become; nothing of it can do anything. */
  private static final Set<String> OF_MARKDOWN =
      Set.of(
          "a[href]",
          "a[rel]",
          "strong",
          "em",
          "code",
          "br",
          "pre",
          "hr",
          "p",
          "ul",
          "li",
          "ol",
          "blockquote");

  private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\.?\\d+%?");
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?:|mailto:|tel:|[^:]*$|[^:]*[/?#]).*");
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final Map<String, Set<String>> known = new TreeMap<>();

  private Shapes() {}

  /** What harmless words became. */
  static Shapes of(Map<String, byte[]> files) {
    Shapes shapes = new Shapes();
    files.forEach((name, file) -> shapes.known.put(numberless(name), shape(name, file)));
    return shapes;
  }

  /** How many pieces the search has depends on how many words there are. */
  private static String numberless(String name) {
    return name.replaceFirst("/search/\\d+", "/search/№");
  }

  /** That other words become the same. */
  void require(Map<String, byte[]> files) {
    Set<String> names = new TreeSet<>();
    files.keySet().forEach(name -> names.add(numberless(name)));
    Set<String> missing = new TreeSet<>(known.keySet());
    missing.removeAll(names);
    assertEquals(Set.of(), missing);
    names.removeAll(known.keySet());
    assertEquals(Set.of(), names);
    files.forEach(
        (name, file) -> {
          Set<String> shape = shape(name, file);
          shape.removeAll(known.get(numberless(name)));
          shape.removeAll(OF_MARKDOWN);
          assertEquals(Set.of(), shape, name);
        });
  }

  private static Set<String> shape(String name, byte[] file) {
    try {
      String text = new String(file, StandardCharsets.UTF_8);
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "html" -> html(name, Jsoup.parse(text));
        case "xml" -> xml(file);
        case "csv" -> name.contains("attachments/") ? new TreeSet<>() : csv(name, text);
        case "xlsx" -> workbook(file);
        case "json", "jsonld" -> json(text);
        case "js" -> name.contains("assets/") ? new TreeSet<>() : script(name, text);
        default -> new TreeSet<>();
      };
    } catch (Exception e) {
      throw new AssertionError(name + ": " + e, e);
    }
  }

  private static Set<String> html(String name, Document page) {
    Set<String> shape = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      shape.add(element.normalName());
      element
          .attributes()
          .forEach(
              attribute -> {
                String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
                shape.add(element.normalName() + "[" + key + "]");
                assertFalse(key.startsWith("on"), name + ": " + element.outerHtml());
                if (Set.of("href", "src", "action", "xlink:href", "content").contains(key)) {
                  requireLink(name, key, attribute.getValue(), element);
                }
              });
    }
    page.select("script")
        .forEach(script -> assertTrue(script.data().isBlank(), name + ": " + script.outerHtml()));
    return shape;
  }

  private static void requireLink(String name, String key, String value, Element element) {
    if (key.equals("content") && !element.hasAttr("http-equiv")) {
      return;
    }
    assertTrue(LINK.matcher(value).matches(), name + ": " + element.outerHtml());
    if (!key.equals("href") || element.normalName().equals("link")) {
      boolean outside = value.startsWith("http") || value.startsWith("//");
      assertFalse(outside && !value.startsWith(HostileTest.BASE), name + ": " + element);
    }
  }

  private static Set<String> xml(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Set<String> shape = new TreeSet<>();
    var all =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file))
            .getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      shape.add(all.item(i).getNodeName());
      var attributes = all.item(i).getAttributes();
      for (int a = 0; a < attributes.getLength(); a++) {
        shape.add(all.item(i).getNodeName() + "[" + attributes.item(a).getNodeName() + "]");
      }
    }
    return shape;
  }

  private static Set<String> csv(String name, String text) throws IOException {
    Set<String> shape = new TreeSet<>();
    String rows = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(rows))) {
      for (CSVRecord row : parser) {
        shape.add("columns " + row.size());
        row.forEach(
            cell ->
                assertTrue(
                    cell.isEmpty()
                        || "=+-@\t\r".indexOf(cell.charAt(0)) < 0
                        || NUMBER.matcher(cell).matches(),
                    name + ": " + cell));
      }
    }
    return shape;
  }

  private static Set<String> workbook(byte[] file) throws IOException {
    Set<String> shape = new TreeSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        assertEquals(0, sheet.getHyperlinkList().size());
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
            shape.add(cell.getCellType().toString());
          }
        }
      }
      assertEquals(
          0,
          workbook.getAllNames().stream()
              .filter(n -> !n.isFunctionName() && n.getRefersToFormula().contains("("))
              .count());
    }
    return shape;
  }

  /** The keys, but those that are words themselves. */
  private static Set<String> json(String text) {
    Set<String> shape = new TreeSet<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        shape.add(token == JsonToken.PROPERTY_NAME ? "key" : token.toString());
      }
    }
    return shape;
  }

  /** A script of data is one call, with nothing but values. */
  private static Set<String> script(String name, String text) {
    assertTrue(text.startsWith("gongkaiSearch(") && text.endsWith(");\n"), name);
    String arguments = text.substring("gongkaiSearch(".length(), text.length() - ");\n".length());
    assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("</script"), name);
    return json("[" + arguments + "]");
  }
}
