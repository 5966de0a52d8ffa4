package gongkai.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one file into another that nobody would write: by bytes, by words, by lines, or anew. */
final class Mutator {
  private static final byte[][] BYTES = {
    {0},
    {(byte) 0xFF},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {'\r'},
    {'\t'},
    {0x1B},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF4, (byte) 0x90},
    {'\n'},
    {' '},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xAE}
  };

  private final Random random;
  private final List<String> words;

  /**
   * @param words of the file's language
   */
  Mutator(long seed, List<String> words) {
    this.random = new Random(seed);
    this.words = words;
  }

  byte[] mutate(byte[] file) {
    if (random.nextInt(10) == 0) {
      return made().getBytes(StandardCharsets.UTF_8);
    }
    byte[] young = file;
    for (int i = random.nextInt(6); i >= 0; i--) {
      young =
          switch (random.nextInt(3)) {
            case 0 -> bytes(young);
            case 1 ->
                words(new String(young, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default ->
                lines(new String(young, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
          };
    }
    return young;
  }

  private byte[] bytes(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = random.nextInt(file.length + 1);
    int length = Math.min(file.length - at, random.nextInt(random.nextInt(40) + 1));
    out.write(file, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.writeBytes(BYTES[random.nextInt(BYTES.length)]);
      case 1 -> out.write(random.nextInt(256));
      case 2 -> {
        out.write(file, at, length);
        out.write(file, at, length);
      }
      case 3 -> {
        int other = random.nextInt(file.length + 1);
        out.write(file, other, Math.min(file.length - other, length));
      }
      default -> length = length + 0; // What stood there goes.
    }
    out.write(file, at + length, file.length - at - length);
    return out.toByteArray();
  }

  private String words(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = random.nextBoolean() ? at : Math.min(text.length(), at + random.nextInt(12));
    StringBuilder young = new StringBuilder(text.substring(0, at));
    int times = random.nextInt(20) == 0 ? random.nextInt(3000) : 1 + random.nextInt(3);
    String word = word();
    young.append(word.repeat(Math.min(times, 1 + 60_000 / word.length())));
    return young.append(text.substring(end)).toString();
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.add(random.nextInt(lines.size()), line);
      case 1 -> lines.remove(at);
      case 2 -> lines.set(at, " ".repeat(random.nextInt(9)) + line);
      case 3 -> lines.set(at, line.strip());
      case 4 ->
          lines.set(
              at,
              line.replaceFirst(": .*", ": " + word().replace("\\", "\\\\").replace("$", "\\$")));
      default -> lines.set(at, lines.get(random.nextInt(lines.size())));
    }
    return String.join("\n", lines);
  }

  /** Nothing but words of the language. */
  private String made() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      text.append(word());
      text.append(random.nextInt(4) == 0 ? "\n" + "  ".repeat(random.nextInt(5)) : "");
    }
    return text.toString();
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }
}
