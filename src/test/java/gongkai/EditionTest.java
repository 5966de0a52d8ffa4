package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.page.Edition;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reports given out as single pages and as fragments say what the site says, and lean on nothing.
 */
class EditionTest {
  private static final Optional<String> BASE = Optional.of("https://juesuan.example.gov.cn/a/");
  private static final Pattern SELECTORS = Pattern.compile("(?m)^([^@{}\\n][^{}\\n]*)\\{");

  private static SortedMap<String, Document> site;
  private static SortedMap<String, Document> single;
  private static SortedMap<String, Document> fragments;

  private static SortedMap<String, Document> pages(Edition edition, Optional<String> base)
      throws IOException {
    Optional<String> only = base.map(b -> "mianzhu-yibao/2024");
    Project project = ProjectReader.read(Path.of(""), only).project();
    Site site = new Site();
    Builder.build(project, edition, base, only, 2, (done, of) -> {}, site::put);
    SortedMap<String, Document> pages = new TreeMap<>();
    site.pages()
        .forEach(
            (address, bytes) -> {
              if (address.endsWith(".html")) {
                pages.put(address, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    return pages;
  }

  /** The text of what both show: parts of a report, the body of an annex. */
  private static String words(Document page) {
    Elements body = page.clone().select(".part, .prose--annex, section.section");
    body.select(".form__download, .figure__download").remove();
    return body.text();
  }

  private static List<String> links(Document page) {
    return page.select("a[href]").eachAttr("href").stream()
        .filter(href -> !href.startsWith("#"))
        .toList();
  }

  @BeforeAll
  static void buildThisProject() throws IOException {
    single = pages(Edition.SINGLE, Optional.empty());
    fragments = pages(Edition.FRAGMENT, Optional.empty());
    SortedMap<String, Document> reports = new TreeMap<>();
    pages(Edition.SITE, Optional.empty())
        .forEach(
            (address, page) -> {
              if (address.matches("(?!years/)[^/]+/\\d{4}/(index|annex-\\d+)\\.html")) {
                reports.put(address.replace("/index", "").replace('/', '-'), page);
              }
            });
    site = reports;
  }

  @Test
  void single_pages_say_what_the_site_says_and_load_nothing() throws IOException {
    assertEquals(site.keySet(), single.keySet());
    single.forEach(
        (name, page) -> {
          assertEquals(words(site.get(name)), words(page), name);
          assertEquals(site.get(name).select("h1").text(), page.select("h1").text());
          assertEquals(site.get(name).select("svg").size(), page.select("svg").size());
          assertEquals(List.of(), links(page), name);
          assertEquals(0, page.select("link, script, img, iframe, [src]").size(), name);
          assertEquals(1, page.select("head > style").size(), name);
          assertFalse(page.html().contains("url("), name);
          page.select("a[href^=#]")
              .forEach(a -> assertTrue(page.getElementById(a.attr("href").substring(1)) != null));
        });
  }

  @Test
  void with_an_address_links_lead_to_the_site() throws IOException {
    for (Edition edition : List.of(Edition.SINGLE, Edition.FRAGMENT)) {
      SortedMap<String, Document> pages = pages(edition, BASE);
      pages.forEach(
          (name, page) -> {
            assertFalse(links(page).isEmpty(), name);
            links(page)
                .forEach(
                    link ->
                        assertTrue(
                            link.matches(
                                "https://juesuan.example.gov.cn/a/[^.][^/]*/.*|.*a/index.html|.*a/pages/[^/]*"),
                            link));
          });
      String report = pages.get("mianzhu-yibao-2024.html").html();
      String folder = "\"https://juesuan.example.gov.cn/a/mianzhu-yibao/2024/";
      assertTrue(report.contains(folder + "figure-1.csv\""));
      assertTrue(report.contains(folder + "annex-1.html\""));
      assertTrue(report.contains(folder + "index.html#downloads\""));
    }
  }

  @Test
  void fragments_say_what_the_site_says_in_one_element() throws IOException {
    assertEquals(site.keySet(), fragments.keySet());
    fragments.forEach(
        (name, page) -> {
          assertEquals(words(site.get(name)), words(page), name);
          assertEquals("", page.head().html(), name);
          assertEquals(1, page.body().children().size(), name);
          assertTrue(page.body().child(0).is("article.gongkai[aria-label]"), name);
          assertEquals(List.of(), links(page), name);
          assertEquals(0, page.select("h1, main, link, script, meta, #main, [src]").size(), name);
        });
  }

  @Test
  void the_style_of_a_fragment_reaches_nothing_around_it() throws IOException {
    Document host =
        Jsoup.parse(
            "<html lang='zh'><body class='page report'><main id='main'><h1 class='title'>甲</h1>"
                + "<table class='table'><tr><td>乙</td></tr></table><a href='#'>丙</a></main></body>");
    Element fragment = fragments.get("mianzhu-yibao-2024.html").clone().body().child(0);
    host.body().appendChild(fragment);
    int reached = 0;
    for (MatchResult rule : SELECTORS.matcher(fragment.select("style").html()).results().toList()) {
      String selectors =
          rule.group(1)
              .replaceAll("::?(before|after|details-content|focus-visible|focus|hover)", "");
      for (Element element : host.select(selectors)) {
        reached++;
        assertTrue(element == fragment || fragment.select("*").contains(element), rule.group(1));
      }
    }
    assertTrue(reached > 500, "" + reached);
  }
}
