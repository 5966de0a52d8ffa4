package gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.check.rule.Rule.About;
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
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Pattern NUMBER = Pattern.compile("\"(\\p{IsHan}{2}-\\d{2})\"");

  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> numbers = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        NUMBER
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(numbers::add);
      }
      return numbers;
    }
  }

  @Test
  void everyNumberInTheProgramStandsForSomething() throws IOException {
    assertFalse(used().isEmpty());
    for (String number : used()) {
      assertEquals(number, Catalogue.of(number).number());
    }
  }

  @Test
  void aNumberThatIsNotListedIsAMistakeOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> Catalogue.of("数据-99"));
  }

  @Test
  void numbersOutsideTheRulesAreGivenOnceAndInOrder() {
    List<String> numbers = Catalogue.OTHERS.stream().map(About::number).toList();
    assertEquals(List.copyOf(new TreeSet<>(numbers)), numbers);
    Set<String> rules =
        Rules.ALL.stream().map(rule -> rule.about().number()).collect(Collectors.toSet());
    assertTrue(numbers.stream().noneMatch(rules::contains));
  }

  /** The rules have a document of their own, with examples. */
  @Test
  void theDocumentListsThem() throws IOException {
    String document = Files.readString(Path.of("src/docs/check.md"));
    for (About about : Catalogue.OTHERS) {
      String row =
          "| "
              + String.join(
                  " | ", about.number(), about.severity().word(), about.demand(), about.basis())
              + " |\n";
      assertTrue(document.contains(row), row);
    }
  }
}
