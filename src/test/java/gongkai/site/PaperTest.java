package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
  private static final String MARK = "<!-- ours -->";

  @TempDir private Path folder;

  private Paper paper(String name) {
    return new Paper(folder.resolve(name), MARK);
  }

  @Test
  void writes_where_nothing_is_and_leaves_nothing_beside_it() throws IOException {
    assertTrue(paper("a/b.html").mayBeWritten());
    paper("a/b.html").write(MARK + "一");
    assertEquals(MARK + "一", Files.readString(folder.resolve("a/b.html")));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      assertEquals(List.of(folder.resolve("a/b.html")), files.toList());
    }
  }

  @Test
  void replaces_a_former_one() throws IOException {
    paper("b.html").write(MARK + "一");
    assertTrue(paper("b.html").mayBeWritten());
    paper("b.html").write(MARK + "二");
    assertEquals(MARK + "二", Files.readString(folder.resolve("b.html")));
  }

  @Test
  void is_not_to_replace_anything_else() throws IOException {
    Files.writeString(folder.resolve("short"), "<!--");
    Files.writeString(folder.resolve("other"), "<!-- other -->");
    Files.writeString(folder.resolve("empty"), "");
    Files.createDirectory(folder.resolve("folder"));
    paper("ours").write(MARK);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ours"));
    for (String name : List.of("short", "other", "empty", "folder", "link")) {
      assertFalse(paper(name).mayBeWritten(), name);
    }
  }
}
