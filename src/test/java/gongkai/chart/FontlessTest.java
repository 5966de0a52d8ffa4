package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.JavaProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws every figure in a Java of its own on a machine without fonts. XChart would measure labels
 * if its tick calculator did not return early for the tiny values that {@link Marks} hands it;
 * nothing in its documentation promises that.
 */
class FontlessTest {
  /** What {@code java.awt.Font} needs to hold a name and a size, which XChart's defaults have. */
  private static final Set<String> VALUES =
      Set.of("sun.font.AttributeValues", "sun.font.EAttribute", "sun.font.FontAccess");

  private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+)");

  @TempDir private static Path folder;
  private static String drawn;
  private static List<String> loaded;

  @BeforeAll
  static void draw() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path fonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
    Path out = folder.resolve("out.txt");
    ProcessBuilder java =
        JavaProcess.of(
            List.of("-Djava.awt.headless=true", "-Xlog:class+load:file=" + log), DrawAll.class);
    java.environment().put("FONTCONFIG_FILE", fonts.toString());
    File errors = folder.resolve("errors.txt").toFile();
    int exit = java.redirectOutput(out.toFile()).redirectError(errors).start().waitFor();
    assertEquals("", Files.readString(errors.toPath()));
    assertEquals(0, exit);
    drawn = Files.readString(out, StandardCharsets.UTF_8);
    loaded = LOADED.matcher(Files.readString(log)).results().map(match -> match.group(1)).toList();
  }

  @Test
  void theBytesAreTheSameWithoutAnyFont() {
    assertEquals(DrawAll.everything(), drawn);
  }

  @Test
  void noFontIsLoaded() {
    assertTrue(loaded.contains("org.knowm.xchart.CategoryChart"));
    List<String> fonts = loaded.stream().filter(FontlessTest::isOfFonts).toList();
    assertEquals(VALUES, Set.copyOf(fonts));
  }

  private static boolean isOfFonts(String type) {
    return type.startsWith("sun.font.") || type.equals("java.awt.font.TextLayout");
  }
}
