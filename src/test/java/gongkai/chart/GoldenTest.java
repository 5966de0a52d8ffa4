package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.figure.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every figure of {@link Figures} is drawn exactly as the file of its name shows. What differs is
 * left in {@code target/charts}, to be looked at and then copied.
 */
class GoldenTest {
  @TestFactory
  Stream<DynamicTest> everyFigureIsDrawnAsItsFileShows() {
    return Figures.all().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr", "de", "th-TH-u-nu-thai"})
  void theBytesAreTheSameUnderEveryLocale(String locale) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      for (Map.Entry<String, Figure> figure : Figures.all().entrySet()) {
        check(figure.getKey(), figure.getValue());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String name, Figure figure) throws IOException {
    String drawn = Charts.svg(figure, "figure") + "\n";
    String expected = golden(name + ".svg");
    if (!expected.equals(drawn)) {
      Path seen = Path.of("target", "charts", name + ".svg");
      Files.createDirectories(seen.getParent());
      Files.writeString(seen, drawn);
    }
    assertEquals(expected, drawn, name);
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
