package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page of the committed site, which the gate rebuilds to the byte. */
class PageTest {
  private static final Path SITE = Path.of("site");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private interface PageCheck {
    void check(Path file, Document page) throws IOException;
  }

  private static Stream<DynamicTest> everyPage(PageCheck check) throws IOException {
    return pages().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    SITE.relativize(file).toString(),
                    () -> check.check(file, Jsoup.parse(Files.readString(file)))));
  }

  @TestFactory
  Stream<DynamicTest> one_h1_and_no_skipped_heading() throws IOException {
    return everyPage((file, page) -> Accessible.requireHeadings(page));
  }

  @TestFactory
  Stream<DynamicTest> every_id_is_unique_and_every_reference_is_kept() throws IOException {
    return everyPage((file, page) -> Accessible.requireIds(page));
  }

  @TestFactory
  Stream<DynamicTest> every_table_has_a_caption_and_headers_with_scope() throws IOException {
    return everyPage((file, page) -> Accessible.requireCaptions(page));
  }

  @TestFactory
  Stream<DynamicTest> where_headers_have_several_rows_every_cell_names_its_own()
      throws IOException {
    return everyPage(
        (file, page) ->
            page.select("table").stream()
                .filter(table -> table.select("thead tr").size() > 1)
                .flatMap(table -> table.select("tbody tr:not(.table__numbers) > *").stream())
                .forEach(cell -> assertFalse(cell.attr("headers").isEmpty(), cell.outerHtml())));
  }

  @TestFactory
  Stream<DynamicTest> cells_that_name_their_headers_name_those_of_their_row_and_column()
      throws IOException {
    return everyPage(
        (file, page) -> {
          for (Element table : page.select("table")) {
            TableGrid grid = new TableGrid(table);
            for (Element cell : table.select("[headers]")) {
              assertEquals(grid.governing(cell), TableGrid.named(cell), cell.outerHtml());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> rows_are_as_wide_as_their_table() throws IOException {
    return everyPage((file, page) -> Accessible.requireWidths(page));
  }

  @TestFactory
  Stream<DynamicTest> links_end_in_files_that_are_there() throws IOException {
    return everyPage(
        (file, page) -> {
          for (Element link : page.select("a[href],link[href]")) {
            String href = link.attr("href");
            if (href.startsWith("#")) {
              assertTrue(page.getElementById(href.substring(1)) != null, href);
              continue;
            }
            assertFalse(href.contains(":") || href.startsWith("/"), href);
            String path = URLDecoder.decode(href.split("#")[0], StandardCharsets.UTF_8);
            assertTrue(Files.isRegularFile(file.resolveSibling(path).normalize()), href);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_inline_and_nothing_comes_from_elsewhere() throws IOException {
    return everyPage(
        (file, page) -> {
          assertEquals(0, page.select("style,iframe,object,embed,base").size());
          for (Element script : page.select("script")) {
            assertTrue(script.data().isEmpty() && script.hasAttr("src"), script.outerHtml());
          }
          for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
              String name = attribute.getKey();
              assertFalse(name.startsWith("on") || name.equals("style"), element.outerHtml());
            }
          }
          for (Element element : page.select("[src]")) {
            String src = element.attr("src");
            assertFalse(src.contains(":") || src.startsWith("/"), src);
            assertTrue(Files.isRegularFile(file.resolveSibling(src).normalize()), src);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> no_label_is_empty() throws IOException {
    return everyPage(
        (file, page) ->
            page.select("meta[name]")
                .forEach(meta -> assertFalse(meta.attr("content").isBlank(), meta.outerHtml())));
  }

  @TestFactory
  Stream<DynamicTest> figures_say_what_they_show() throws IOException {
    return everyPage(
        (file, page) -> {
          for (Element svg : page.select("svg")) {
            assertEquals("img", svg.attr("role"));
            assertTrue(
                svg.selectFirst("desc").text().matches(".*\\d.*万元.*"), svg.select("desc").text());
            assertTrue(svg.select("text").size() > 1);
            assertEquals("figure", svg.parent().tagName());
            assertEquals(1, svg.parent().select("figcaption").size());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> pages_are_small() throws IOException {
    return everyPage(
        (file, page) -> {
          byte[] bytes = Files.readAllBytes(file);
          assertTrue(bytes.length <= 250 * 1024, bytes.length + " bytes");
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
          }
          assertTrue(packed.size() <= 40 * 1024, packed.size() + " bytes packed");
        });
  }

  @Test
  void the_style_sheet_is_small() throws IOException {
    assertTrue(Files.size(SITE.resolve("assets/gongkai.css")) <= 30 * 1024);
  }

  @Test
  void the_printed_tables_and_absent_ones_of_sichuan_are_told_apart() throws IOException {
    Document page = Jsoup.parse(Files.readString(SITE.resolve("mianzhu-yibao/2024/index.html")));
    assertEquals(
        List.of("b01", "b04", "b10", "b11", "b12", "b13"), page.select(".form").eachAttr("id"));
    assertEquals(
        List.of("b02", "b03", "b05", "b06", "b07", "b08", "b09"),
        page.select(".absent").eachAttr("id"));
  }

  @Test
  void a_note_on_rounding_stands_under_the_tables_that_round_and_no_others() throws IOException {
    Document page = Jsoup.parse(Files.readString(SITE.resolve("jiaozuo-yibao/2024/index.html")));
    assertEquals(
        List.of("b03", "b05", "b06"),
        page.select(".form").stream()
            .filter(form -> form.select(".form__notes").text().contains("尾差"))
            .map(Element::id)
            .toList());
  }

  @Test
  void all_seven_figures_stand_in_their_order() throws IOException {
    for (String report : List.of("mianzhu-yibao", "jiaozuo-yibao", "lukou-yibao")) {
      Document page = Jsoup.parse(Files.readString(SITE.resolve(report + "/2024/index.html")));
      assertEquals(
          List.of("t1", "t2", "t3", "t4", "t5", "t6", "t7"), page.select(".figure").eachAttr("id"));
    }
  }
}
