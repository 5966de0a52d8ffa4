package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A gate that looks at pages in a real browser. */
@Tag("gate")
abstract class InBrowser {
  static final Path SITE = Path.of("site").toAbsolutePath();
  static final Path TOOLS = Path.of("src/test/gates");

  private static Chromium browser;

  @TempDir static Path scratch;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.start().orElseThrow(() -> new IOException("Chromium is not installed"));
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
  }

  /** Every page of the committed site. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  static Tab tab() throws Exception {
    return browser.tab();
  }

  /** What a script of {@link #TOOLS} finds. */
  static Function<Tab, List<String>> script(String name) throws IOException {
    String script = Files.readString(TOOLS.resolve(name));
    return tab -> {
      List<String> found = new ArrayList<>();
      tab.evaluate(script).forEach(fault -> found.add(fault.asString()));
      return found;
    };
  }

  /** No page has a fault. */
  static void requireNone(View view, Function<Tab, List<String>> faults) throws Exception {
    List<String> all = new ArrayList<>();
    try (Tab tab = tab()) {
      view.set(tab);
      for (Path page : pages()) {
        view.open(tab, page.toUri().toString());
        faults.apply(tab).forEach(fault -> all.add(SITE.relativize(page) + " " + fault));
      }
    }
    assertEquals("", String.join("\n", all), view.name());
  }

  /** What is found on a small page that has nothing wrong but for what is planted in it. */
  static List<String> found(View view, String planted, Function<Tab, List<String>> faults)
      throws Exception {
    try (Tab tab = tab()) {
      view.set(tab);
      view.open(tab, small(planted));
      return faults.apply(tab);
    }
  }

  /** The address of a small page. */
  static String small(String planted) throws IOException {
    Path page = Files.createTempFile(scratch, "small", ".html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>页</title>
        <style>:focus{outline:3px solid #00f}.skip{position:absolute;left:-999rem}.skip:focus{left:0}</style>
        </head>
        <body>
        <a class="skip" href="#main">跳到正文</a>
        <main id="main">
        <h1>页</h1>
        %s
        </main>
        </body>
        </html>
        """
            .formatted(planted));
    return page.toUri().toString();
  }
}
