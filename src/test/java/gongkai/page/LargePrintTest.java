package gongkai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargePrintTest {
  private static final String ROOT = "<!DOCTYPE html>\n<html lang=\"zh-CN\" class=\"standard\">\n";

  private static SortedMap<String, String> passed(String address, String content) {
    SortedMap<String, String> files = new TreeMap<>();
    LargePrint large = new LargePrint((to, bytes) -> files.put(to, text(bytes)));
    large.accept(address, content.getBytes(StandardCharsets.UTF_8));
    assertEquals(content, files.get(address), "the page itself stays what it is");
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"b.html\">乙</a> | <a href=\"b.large.html\">乙</a>",
        "<a href=\"../x/b.html#s1\">乙</a> | <a href=\"../x/b.large.html#s1\">乙</a>",
        "<form action=\"search.html\"> | <form action=\"search.large.html\">",
        "<a href=\"%E4%B9%99.html?q=1\"> | <a href=\"%E4%B9%99.large.html?q=1\">",
        "<meta content=\"0; url=../b.html\"> | <meta content=\"0; url=../b.large.html\">",
        "<a href=\"a.large.html\">大字版</a> | <a href=\"a.html\">大字版</a>",
      })
  void links_to_pages_lead_to_large_print_and_the_one_to_large_print_leads_back(
      String standard, String large) {
    assertEquals(
        ROOT.replace("standard", "large") + large,
        passed("a.html", ROOT + standard).get("a.large.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"table-01.csv\">表</a>",
        "<a href=\"#b.html\">锚</a>",
        "<a href=\"https://a.gov.cn/b.html\">别处</a>",
        "<a href=\"//a.gov.cn/b.html\">别处</a>",
        "<a href=\"versions/1/index.html\">第1版</a>",
        "<a href=\"b.htmlx\">不是</a>",
        "<a href=\"mailto:a@b.html\">信</a>",
        "<p>写作 href=b.html，或 b.html</p>",
        "<a data-href=\"b.html\">不是</a>",
        "文末 b.html",
      })
  void everything_else_stays(String text) {
    assertEquals(
        ROOT.replace("standard", "large") + text,
        passed("a.html", ROOT + text).get("a.large.html"));
  }

  @Test
  void what_is_no_page_of_a_theme_with_large_print_has_none() {
    assertEquals(1, passed("a.html", "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n").size());
    assertEquals(1, passed("a.html", "<html><body class=\"standard\">").size());
    assertEquals(1, passed("a.html", "").size());
    assertEquals(1, passed("a.csv", ROOT).size());
    assertEquals(1, passed("a.large.html", ROOT).size());
    assertEquals(1, passed("404.html", ROOT).size());
    assertEquals("index.large.html", LargePrint.address("404.html"));
  }

  @Test
  void the_pages_made_are_known() {
    LargePrint large = new LargePrint((to, bytes) -> {});
    large.accept("x/a.html", ROOT.getBytes(StandardCharsets.UTF_8));
    assertEquals("[x/a.large.html]", large.addresses().toString());
  }

  @Test
  void every_page_of_the_sample_site_has_the_same_content_in_large_print() throws IOException {
    Map<String, byte[]> site = sample();
    List<String> standard =
        site.keySet().stream()
            .filter(a -> a.endsWith(".html") && !LargePrint.isOne(a) && !a.equals("404.html"))
            .toList();
    assertFalse(standard.isEmpty());
    for (String address : standard) {
      Document page = Jsoup.parse(text(site.get(address)));
      Document large = Jsoup.parse(text(site.get(LargePrint.address(address))));
      assertEquals(page.body().text(), large.body().text(), address);
      for (Element link : large.select("a[href$=.html], a[href*=.html#]")) {
        boolean stays = link.attr("href").contains(".large.html");
        assertEquals(!link.hasClass("print"), stays, address + " " + link);
      }
    }
  }

  private static SortedMap<String, byte[]> sample() throws IOException {
    Project project = ProjectReader.read(Path.of(""), Optional.empty()).project();
    return Builder.build(project, Optional.empty(), Optional.empty(), 2, (done, of) -> {})
        .site()
        .pages();
  }
}
