package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What says by which test a promise is kept names no test that is not there. */
class NamedTestsTest {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]+(?:Gate|Test)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"accessibility.md", "security.md"})
  void every_test_that_a_document_names_is_there(String document) throws IOException {
    Set<String> named =
        NAME.matcher(Files.readString(Path.of("src/docs", document)))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 5, named.toString());
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      named.removeAll(
          files.map(file -> file.getFileName().toString().replace(".java", "")).toList());
    }
    assertEquals(Set.of(), named);
  }
}
