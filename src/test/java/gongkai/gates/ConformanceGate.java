package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void planted_faults_are_found_and_nothing_else(@TempDir Path folder) throws IOException {
    Map<String, String> planted = new LinkedHashMap<>();
    planted.put("sound.html", page("<p>好</p>"));
    planted.put("sound.css", "p{color:blue}");
    planted.put("stray-end-tag.html", page("<p>好</q></p>"));
    planted.put("bad-role.html", page("<p role=\"buton\">好</p>"));
    planted.put("bad-drawing.html", page("<svg><rect heigth=\"9\"/></svg>"));
    planted.put("warning.html", page("<section><p>没有标题</p></section>"));
    planted.put("bad-property.css", "p{colr:red}");
    planted.put("bad-value.css", "p{color:blu}");
    planted.put("bad-element.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rectt/></svg>");
    for (Map.Entry<String, String> file : planted.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> found = check(folder);
    planted
        .keySet()
        .forEach(
            file ->
                assertEquals(
                    !file.startsWith("sound"),
                    found.stream().anyMatch(fault -> fault.contains(file)),
                    file + " " + found));
  }

  private static String page(String main) {
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>页</title></head><body><h1>页</h1>"
        + main
        + "</body></html>\n";
  }
}
