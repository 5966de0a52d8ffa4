package gongkai.desk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a new project, bureau or report begins with. */
final class Starter {
  private static final String FOLDER = "/gongkai/starter/";
  private static final Pattern BLANK = Pattern.compile("\\$\\{([^}]+)\\}");

  /** What YAML takes for a text without quotes. */
  private static final Pattern PLAIN = Pattern.compile("\\d*\\p{IsHan}[^:#\\[\\]{},\\p{Cntrl}]*");

  private Starter() {}

  /** Whether there is such a file. */
  static boolean has(String name) {
    return Starter.class.getResource(FOLDER + name) != null;
  }

  /**
   * A file.
   *
   * @throws IOException if the program's own files cannot be read
   */
  static String text(String name) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** A file with its blanks filled. */
  static String text(String name, Map<String, String> blanks) throws IOException {
    return BLANK
        .matcher(text(name))
        .replaceAll(blank -> Matcher.quoteReplacement(blanks.get(blank.group(1))));
  }

  /** A text as a value of YAML: between quotes where it would be something else without. */
  static String value(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return PLAIN.matcher(line).matches()
        ? line
        : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
