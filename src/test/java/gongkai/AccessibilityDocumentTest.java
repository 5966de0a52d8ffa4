package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code src/docs/accessibility.md} leaves no criterion out. */
class AccessibilityDocumentTest {
  private static final List<String> CRITERIA =
      List.of(
          ("1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3"
                  + " 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1"
                  + " 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4"
                  + " 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3"
                  + " 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3")
              .split(" "));

  private static String document() throws IOException {
    return Files.readString(Path.of("src/docs/accessibility.md"));
  }

  @Test
  void every_criterion_of_levels_a_and_aa_has_its_row() throws IOException {
    List<String> rows =
        Pattern.compile("(?m)^\\| (\\d\\.\\d\\.\\d+) \\S+ \\| AA? \\|")
            .matcher(document())
            .results()
            .map(row -> row.group(1))
            .toList();
    assertEquals(CRITERIA, rows);
  }
}
