package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The mistakes of five accounts that were really published, taken over from them as short
 * quotations and figures: what is said of each is in {@code findings.txt}, and in words in {@code
 * src/docs/published-mistakes.md}. To accept what a change makes of it, run with {@code
 * -Dgongkai.accept=true}, and look at the difference.
 */
class PublishedMistakesTest {
  private static final Path PROJECT = Path.of("src/test/published");
  private static final Path EXPECTED = PROJECT.resolve("findings.txt");

  @Test
  void published_mistakes_are_found() throws IOException {
    Project.Reading reading = ProjectReader.read(PROJECT, Optional.empty());
    Findings findings = reading.findings();
    findings.addAll(
        Builder.build(reading.project(), Optional.empty(), Optional.empty(), 1, (done, of) -> {})
            .findings());
    String found =
        findings.sorted().stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("gongkai.accept")) {
      Files.writeString(EXPECTED, found);
    }
    assertEquals(Files.readString(EXPECTED), found);
  }
}
