package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk's day, as the README tells it, command by command. */
class ReadmeTest {
  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  @TempDir private Path folder;
  private Path at;
  private final StringWriter out = new StringWriter();

  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    String day = readme.split("\n## 填报人的一天\n")[1].split("\n## ")[0];
    return COMMANDS.matcher(day).results().flatMap(block -> block.group(1).lines()).toList();
  }

  /** Runs a command as if in the folder that the clerk is in. */
  private int run(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    String program = words.remove(0);
    if (program.equals("cd")) {
      at = at.resolve(words.get(0));
      return Files.isDirectory(at) ? 0 : 1;
    }
    assertEquals("gongkai", program, command);
    if (words.contains("site")) {
      words.set(2, at.resolve(words.get(2)).toString());
    } else {
      words.addAll(List.of("--project", at.toString()));
    }
    PrintWriter writer = new PrintWriter(out, true);
    return Main.run(writer, writer, words.toArray(String[]::new));
  }

  @Test
  void every_command_does_what_the_readme_says() throws IOException {
    at = folder;
    List<String> commands = commands();
    assertEquals(8, commands.size(), commands.toString());
    for (String command : commands) {
      boolean blank = command.equals("gongkai check");
      assertEquals(blank ? 1 : 0, run(command), command + "\n" + out);
      if (blank) {
        assertTrue(out.toString().contains("处没有填"), out.toString());
        fill();
      }
    }
    String page = Files.readString(at.resolve("site/mianzhu-yibao/2025/index.html"));
    assertTrue(page.contains("绵竹市医疗保障局部门决算"), "the new year is published");
    assertTrue(Files.exists(at.resolve("site/shili-yibao/2024/index.html")));
  }

  /** The clerk fills in figures: here those of the example, as if nothing had changed in a year. */
  private void fill() throws IOException {
    Path data = at.resolve("data/mianzhu-yibao");
    List<String> last = Files.readAllLines(data.resolve("2024.yaml"));
    List<String> filled = new ArrayList<>();
    int of = 0;
    for (String line : Files.readAllLines(data.resolve("2025.yaml"))) {
      boolean stays = of == last.size() || !key(line).equals(key(last.get(of)));
      String before = stays ? line : last.get(of++);
      boolean known = stays || Set.of("年度", "标题", "上年").contains(key(line));
      filled.add(known ? line : before.replace(": 2025-", ": 2026-"));
    }
    assertEquals(last.size(), of, "the year before is still there, line by line");
    Files.write(data.resolve("2025.yaml"), filled);
  }

  private static String key(String line) {
    return line.strip().replaceFirst(":.*", "");
  }
}
