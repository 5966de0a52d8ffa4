package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide {@code add-a-province.md} quotes the files of a project that is built as a test. */
class GuideTest {
  private static final Path GUIDE = Path.of("src/docs/add-a-province.md");
  private static final Path PROJECT = Path.of("src/test/sites/province");

  /** A line with the name of a file, and the block below it. */
  private static final Pattern QUOTED =
      Pattern.compile("(?m)^`([^`\\n]+)`(（节选）)?：\\n\\n```\\w+\\n((?s:.*?))\\n```$");

  private static List<MatchResult> quoted() throws IOException {
    return QUOTED.matcher(Files.readString(GUIDE)).results().toList();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n").stripTrailing();
  }

  @TestFactory
  Stream<DynamicTest> every_block_is_the_file_that_it_names() throws IOException {
    return quoted().stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(1),
                    () -> {
                      String file = text(PROJECT.resolve(block.group(1)));
                      if (block.group(2) == null) {
                        assertEquals(file, block.group(3));
                      } else {
                        assertTrue(file.contains(block.group(3)), block.group(3));
                      }
                    }));
  }

  @Test
  void every_file_of_the_project_is_quoted_whole_and_no_block_lacks_a_name() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String folder : List.of("data", "content")) {
      try (Stream<Path> all = Files.walk(PROJECT.resolve(folder))) {
        all.filter(Files::isRegularFile)
            .map(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
            .forEach(files::add);
      }
    }
    Set<String> whole =
        quoted().stream()
            .filter(block -> block.group(2) == null && !block.group(1).startsWith("expected/"))
            .map(block -> block.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(files, whole);
    long blocks = Pattern.compile("(?m)^```\\w").matcher(Files.readString(GUIDE)).results().count();
    long commands =
        Pattern.compile("(?m)^```sh$").matcher(Files.readString(GUIDE)).results().count();
    assertEquals(blocks - commands, quoted().size());
  }
}
