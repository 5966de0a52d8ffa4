package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.ScratchProject.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code src/docs/archive.md} says the commands print is what they print: its steps are taken
 * one after another on a project. Accept what a change makes of it with {@code
 * -Dgongkai.accept=true}.
 */
class ArchiveDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/archive.md");
  private static final String COMMAND = "$ gongkai ";

  @TempDir Path folder;

  @Test
  void the_document_shows_what_the_commands_print() throws Exception {
    ScratchProject project = ScratchProject.in(folder.resolve("决算"));
    String text = Files.readString(DOCUMENT);
    List<String> made = new ArrayList<>();
    String block = "";
    List<String> change = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean fence = line.startsWith("```");
      if (fence && block.startsWith("diff ")) {
        apply(change, block.substring("diff ".length()), project);
        change.clear();
      }
      if (fence) {
        block = block.isEmpty() ? line.substring(3) + " " : "";
        block = block.strip();
      } else if (block.startsWith("diff ")) {
        change.add(line);
      }
      if (!block.equals("console") || fence) {
        made.add(line);
      } else if (line.startsWith(COMMAND)) {
        made.add(line);
        made.addAll(run(line.substring(COMMAND.length()), project));
      }
    }
    String all = String.join("\n", made) + "\n";
    if (Boolean.getBoolean("gongkai.accept")) {
      Files.writeString(DOCUMENT, all);
    }
    assertEquals(Files.readString(DOCUMENT), all);
  }

  private List<String> run(String command, ScratchProject project) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    int out = words.indexOf("--out");
    if (out >= 0) {
      words.set(out + 1, folder.resolve(words.get(out + 1)).toString());
    }
    Said said = project.run(words.toArray(String[]::new));
    return (said.out() + said.err()).replace(folder.toString(), "/home/caizheng").lines().toList();
  }

  /**
   * Replaces the lines with a minus by those with a plus; without a minus these come at the end.
   */
  private static void apply(List<String> change, String file, ScratchProject project)
      throws IOException {
    List<String> before = lines(change, "-");
    String after = String.join("\n", lines(change, "+"));
    if (before.isEmpty()) {
      project.write(file, Files.readString(project.folder().resolve(file)) + after + "\n");
    } else {
      project.change(file, String.join("\n", before), after);
    }
    assertTrue(change.size() > 0);
  }

  private static List<String> lines(List<String> change, String mark) {
    return change.stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(1)).toList();
  }
}
