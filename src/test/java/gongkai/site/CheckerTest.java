package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckerTest {
  private static final Path BAD = Path.of("src/test/sites-invalid");

  private static List<String> found(Path project) throws IOException {
    Review review =
        Checker.check(
            ProjectReader.read(project, Optional.empty()), Optional.empty(), 2, (done, of) -> {});
    return review.outcome().findings().stream().map(Finding::toString).toList();
  }

  /** All but the faults of page layouts and addresses, which come to light where pages are made. */
  @TestFactory
  Stream<DynamicTest> checking_finds_what_building_finds() throws IOException {
    try (Stream<Path> cases = Files.list(BAD)) {
      List<Path> projects = cases.filter(Files::isDirectory).sorted().toList();
      assertTrue(projects.size() > 20);
      return projects.stream()
          .map(
              project ->
                  DynamicTest.dynamicTest(
                      project.getFileName().toString(), () -> requireSame(project)));
    }
  }

  private static void requireSame(Path project) throws IOException {
    List<String> built =
        Files.readAllLines(project.resolve("findings.txt")).stream()
            .filter(line -> !line.startsWith("themes/") && !line.contains("[归档-03]"))
            .toList();
    assertEquals(built, found(project));
  }

  @Test
  void a_layout_is_not_used() throws IOException {
    Path project = BAD.resolve("theme-without-layout");
    assertTrue(Files.readString(project.resolve("findings.txt")).contains("themes/plain/layouts"));
    assertTrue(found(project).stream().noneMatch(line -> line.contains("themes/")));
  }
}
