package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Where links lead and what pages ask for, wherever the site stands. */
class LinksGate extends InBrowser {
  private static final String ALL =
      "[...document.querySelectorAll('[href], [src], [action]')].map(e => e.href?.animVal ?? e.href"
          + " ?? e.action ?? e.src)";

  /**
   * What is wrong with a site.
   *
   * @param root its address, with a slash at the end
   */
  private static List<String> faults(Tab tab, Path site, String root) throws IOException {
    Map<String, Set<String>> anchors = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (Path page : html(site)) {
      String address = site.relativize(page).toString();
      if (moved(page)) {
        // The browser goes on before it can be asked.
        for (String link : links(page, root + address)) {
          if (!leads(link, site, root, anchors)) {
            faults.add(address + " leads to " + link);
          }
        }
        continue;
      }
      tab.open(root + address);
      tab.complaints().forEach(text -> faults.add(address + " " + text));
      tab.requests().stream()
          .filter(url -> !url.startsWith(root))
          .forEach(url -> faults.add(address + " asks for " + url));
      for (JsonNode link : tab.evaluate(ALL)) {
        if (!leads(link.asString(), site, root, anchors)) {
          faults.add(address + " leads to " + link.asString());
        }
      }
    }
    return faults;
  }

  /** Whether a page leads on by itself. */
  private static boolean moved(Path page) throws IOException {
    return Files.readString(page).contains("http-equiv=\"refresh\"");
  }

  /** Where a page leads, and where it leads by itself, as full addresses. */
  private static List<String> links(Path page, String address) throws IOException {
    Document document = Jsoup.parse(Files.readString(page), address);
    List<String> links = new ArrayList<>();
    document.select("[href]").forEach(element -> links.add(element.absUrl("href")));
    document.select("[src]").forEach(element -> links.add(element.absUrl("src")));
    String to = document.select("[http-equiv=refresh]").attr("content").replaceFirst(".*url=", "");
    links.add(URI.create(address).resolve(to).toString());
    // Java and browsers write the addresses of files in different ways.
    links.replaceAll(link -> link.replaceFirst("^file:/(?!/)", "file:///"));
    return links;
  }

  private static List<Path> html(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static boolean leads(
      String link, Path site, String root, Map<String, Set<String>> anchors) throws IOException {
    if (!link.startsWith(root)) {
      return false;
    }
    URI uri = URI.create(link);
    Path file = site.resolve(uri.getPath().substring(URI.create(root).getPath().length()));
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (uri.getFragment() == null) {
      return true;
    }
    Set<String> ids = anchors.get(file.toString());
    if (ids == null) {
      ids = new HashSet<>();
      for (Element element : Jsoup.parse(Files.readString(file)).select("[id]")) {
        ids.add(element.id());
      }
      anchors.put(file.toString(), ids);
    }
    return ids.contains(uri.getFragment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/zwgk/juesuan/"})
  void everything_is_there_on_a_server(String under) throws Exception {
    try (LocalServer server = new LocalServer(SITE, under);
        Tab tab = tab()) {
      assertEquals("", String.join("\n", faults(tab, SITE, server.address())));
    }
  }

  @Test
  void everything_is_there_on_disk() throws Exception {
    try (Tab tab = tab()) {
      assertEquals("", String.join("\n", faults(tab, SITE, address(SITE))));
    }
  }

  @Test
  void everything_is_there_in_the_golden_projects(@TempDir Path folder) throws Exception {
    try (Tab tab = tab()) {
      for (Path site : GoldenSites.build(folder)) {
        assertEquals("", String.join("\n", faults(tab, site, address(site))));
      }
    }
  }

  private static String address(Path folder) {
    return folder.toUri().toString().replaceFirst("/*$", "/");
  }

  @Test
  void pages_say_the_same_without_scripts() throws Exception {
    String words = "document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";
    try (Tab with = tab();
        Tab without = tab()) {
      without.scripts(false);
      for (Path page : pages()) {
        with.open(page.toUri().toString());
        without.open(page.toUri().toString());
        String said = without.evaluate(words).asString();
        if (page.getFileName().toString().startsWith("search.")) {
          assertTrue(said.contains("搜索需要脚本"), said);
        } else {
          assertEquals(with.evaluate(words).asString(), said, page.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "search.html", "jiaozuo-yibao/2024/index.html", "404.html"})
  void one_gets_into_large_print_stays_in_it_and_gets_out_without_scripts(String page)
      throws Exception {
    String size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
    try (LocalServer server = new LocalServer(SITE, "/");
        Tab tab = tab()) {
      tab.scripts(false);
      View.WIDE.set(tab);
      tab.open(server.address() + page);
      double standard = tab.evaluate(size).asDouble();
      follow(tab, ".print", ".large.html");
      assertTrue(tab.evaluate(size).asDouble() >= 1.3 * standard);
      follow(tab, ".masthead__nav a[href*=sitemap]", "sitemap.large.html");
      follow(tab, ".map a[href*=yibao]", ".large.html");
      assertTrue(tab.evaluate(size).asDouble() >= 1.3 * standard);
      follow(tab, ".print", "index.html");
      assertEquals(standard, tab.evaluate(size).asDouble());
    }
  }

  private static void follow(Tab tab, String link, String to) {
    tab.evaluate("document.querySelector('" + link + "').focus()");
    tab.follow(tab::pressEnter);
    String at = tab.evaluate("location.href").asString();
    assertTrue(at.endsWith(to), at);
    assertEquals(List.of(), tab.complaints());
  }

  @ParameterizedTest
  @CsvSource({
    "leads to, <a href=\"nowhere.html\">没有</a>",
    "leads to, <a href=\"b.html#nothing\">没有这一处</a>",
    "leads to, <a href=\"/b.html\">从根开始</a>",
    "leads to, <a href=\"http://127.0.0.1:9/\">别处</a>",
    "leads to, <meta http-equiv=\"refresh\" content=\"0; url=nowhere.html\">",
    "asks for, <img src=\"http://127.0.0.1:9/a.png\" alt=\"\">",
    "Content Security Policy, <p style=\"color:red\">内嵌样式</p>",
    "Content Security Policy, <script>1</script>",
    "404, <script src=\"nowhere.js\"></script>",
    "oops, <script src=\"oops.js\"></script>",
  })
  void a_planted_fault_is_found(String told, String planted, @TempDir Path site) throws Exception {
    String page =
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>页</title><link rel=\"icon\" href=\"i.svg\"></head><body>%s";
    Files.writeString(site.resolve("oops.js"), "throw new Error('oops');");
    Files.writeString(site.resolve("i.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(site.resolve("b.html"), page.formatted("<p id=\"s\">好</p>"));
    Files.writeString(site.resolve("a.html"), page.formatted("<a href=\"b.html#s\">好</a>"));
    try (LocalServer server = new LocalServer(site, "/x/");
        Tab tab = tab()) {
      assertEquals(List.of(), faults(tab, site, server.address()));
      Files.writeString(site.resolve("a.html"), page.formatted(planted));
      List<String> found = faults(tab, site, server.address());
      assertTrue(found.stream().anyMatch(fault -> fault.contains(told)), found.toString());
    }
  }
}
