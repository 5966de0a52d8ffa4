package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, drawing and style sheet by the Nu Html Checker: no error, no warning. */
@Tag("gate")
class ConformanceGate {
  private static final Path CHECKER =
      Path.of("src/test/gates/node_modules/vnu-jar/build/dist/vnu.jar");

  private static List<String> check(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-jar",
                CHECKER.toString(),
                "--format",
                "gnu",
                "--also-check-css",
                "--also-check-svg",
                "--skip-non-html",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  @Test
  void the_committed_site_conforms() throws IOException {
    assertEquals(List.of(), check(Path.of("site")));
  }

  @Test
  void the_golden_projects_conform_in_the_built_in_theme(@TempDir Path folder) throws IOException {
    for (Path site : GoldenSites.build(folder)) {
      assertEquals(List.of(), check(site), site.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, '<main aria-label=\"\" aria-labelledby=\"none\"><p>好</q></main>', Stray end tag",
    "page.html, <p role=\"buton\">好</p>, role",
    "page.html, '<svg><rect heigth=\"9\"/></svg>', heigth",
    "page.html, '<section><p>没有标题</p></section>', Section lacks heading",
    "sheet.css, p{colr:red}, colr",
    "sheet.css, p{color:blu}, blu",
    "drawing.svg, <svg xmlns=\"http://www.w3.org/2000/svg\"><rectt/></svg>, rectt",
  })
  void a_planted_fault_is_found(String file, String planted, String told, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("sound.html"), page("<p>好</p>"));
    Files.writeString(folder.resolve("sound.css"), "p{color:blue}");
    assertEquals(List.of(), check(folder));
    Files.writeString(folder.resolve(file), file.endsWith(".html") ? page(planted) : planted);
    List<String> found = check(folder);
    assertTrue(found.stream().anyMatch(fault -> fault.contains(told)), found.toString());
  }

  private static String page(String main) {
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>页</title></head><body><h1>页</h1>"
        + main
        + "</body></html>\n";
  }
}
