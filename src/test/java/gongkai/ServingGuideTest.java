package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide {@code serving.md} quotes the configurations that are run by their servers as a test.
 */
class ServingGuideTest {
  private static final Path DOCS = Path.of("src/docs");
  private static final Pattern QUOTED =
      Pattern.compile("(?m)^`(serving/[^`\\n]+)`：\\n\\n```\\w+\\n((?s:.*?))\\n```$");

  @Test
  void every_configuration_is_quoted_whole() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(DOCS.resolve("serving"))) {
      for (Path file : all.toList()) {
        files.put("serving/" + file.getFileName(), Files.readString(file).stripTrailing());
      }
    }
    Map<String, String> quoted = new TreeMap<>();
    QUOTED
        .matcher(Files.readString(DOCS.resolve("serving.md")))
        .results()
        .forEach(block -> quoted.put(block.group(1), block.group(2)));
    assertEquals(files, quoted);
  }
}
