package gongkai.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.site.Builder;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    try (Stream<Path> cases = Files.list(Path.of("src/test/sites"))) {
      for (Path project : cases.filter(Files::isDirectory).sorted().toList()) {
        Path copy = folder.resolve(project.getFileName());
        copy(project, copy);
        Site site =
            Builder.build(
                    ProjectReader.read(copy, Optional.empty()).project(),
                    Optional.empty(),
                    Optional.empty(),
                    2,
                    (done, of) -> {})
                .site();
        for (Map.Entry<String, byte[]> page : site.pages().entrySet()) {
          Path file = copy.resolve("out").resolve(page.getKey());
          Files.createDirectories(file.getParent());
          Files.write(file, page.getValue());
        }
        assertEquals(List.of(), check(copy.resolve("out")), project.toString());
      }
    }
  }

  /** The project without its own theme. */
  private static void copy(Path project, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = project.relativize(file);
        if (name.startsWith("expected") || name.startsWith("themes")) {
          continue;
        }
        Files.createDirectories(copy.resolve(name).getParent());
        if (name.endsWith("site.yaml")) {
          Files.writeString(
              copy.resolve(name), Files.readString(file).replaceAll("(?m)^主题: .*\n", ""));
        } else {
          Files.copy(file, copy.resolve(name));
        }
      }
    }
  }

  @Test
  void the_checker_finds_a_planted_fault(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        Files.readString(Path.of("site/index.html")).replace("<main", "<main aria-label"));
    Files.writeString(folder.resolve("b.html"), "<p>x</q>");
    assertTrue(check(folder).size() >= 2, check(folder).toString());
  }
}
