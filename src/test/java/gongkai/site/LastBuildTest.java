package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.finding.Silenced;
import gongkai.review.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only where nothing has changed there is nothing to do. */
class LastBuildTest {
  private static final Outcome OUTCOME =
      new Outcome(
          List.of(
              Finding.warning("数据-15", new Location("data/a.yaml", 3, 7), "甲\t乙\\t\n丙\r", "\\"),
              Finding.note("勾稽-01", Location.of("data"), "差 0.01", "")),
          List.of(new Silenced(Finding.error("勾稽-02", Location.of("x"), "丁", "戊"), "原文\n如此")),
          2);

  private static final List<String> CIRCUMSTANCES = List.of("gongkai 0.1.0", "");

  @TempDir Path project;

  @BeforeEach
  void build() throws IOException {
    write("data/a.yaml", "年度: 2024\n");
    write("content/reports/a/2024/职责.md", "一\n");
    write("themes/gov/a.css", "p {}\n");
    write("refs/tags/archive/2023", "1234\n");
    write("site/index.html", "<html>");
    write("site/a/2024/index.html", "<html lang>");
    now(CIRCUMSTANCES).remember(OUTCOME, Shelf.EMPTY);
  }

  private Path write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private LastBuild now(List<String> circumstances) throws IOException {
    List<Path> beside = List.of(project.resolve("refs"), project.resolve("packed-refs"));
    return LastBuild.of(project, project.resolve("site"), circumstances, beside);
  }

  private Optional<LastBuild.Standing> known() throws IOException {
    return now(CIRCUMSTANCES).known();
  }

  @Test
  void the_same_is_known_again_with_all_that_was_found() throws IOException {
    assertEquals(Optional.of(new LastBuild.Standing(OUTCOME, 2)), known());
    assertEquals("*\n", Files.readString(project.resolve(".gongkai/.gitignore")));
  }

  @Test
  void any_other_content_is_seen_even_where_size_and_time_stay() throws IOException {
    for (String file :
        List.of(
            "data/a.yaml",
            "content/reports/a/2024/职责.md",
            "themes/gov/a.css",
            "refs/tags/archive/2023")) {
      Path path = project.resolve(file);
      byte[] old = Files.readAllBytes(path);
      FileTime time = Files.getLastModifiedTime(path);
      byte[] young = old.clone();
      young[0] ^= 1;
      Files.write(path, young);
      Files.setLastModifiedTime(path, time);
      assertEquals(Optional.empty(), known(), file);
      Files.write(path, old);
      assertTrue(known().isPresent(), "a new time alone is no change: " + file);
    }
  }

  @Test
  void files_that_come_or_go_are_seen() throws IOException {
    for (String file :
        List.of("data/b.yaml", "content/reports/a/2024/附件.pdf", "packed-refs", "site/b.html")) {
      Path path = write(file, "");
      assertEquals(Optional.empty(), known(), file);
      Files.delete(path);
      assertTrue(known().isPresent(), file);
    }
    Files.delete(project.resolve("data/a.yaml"));
    assertEquals(Optional.empty(), known());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/pages", "content/formats", "themes/other", "data/x/y/z"})
  void an_empty_folder_is_seen_for_it_hides_what_is_built_in(String folder) throws IOException {
    Path hiding = project.resolve(folder);
    Files.createDirectories(hiding.getParent());
    now(CIRCUMSTANCES).remember(OUTCOME, Shelf.EMPTY);
    Files.createDirectory(hiding);
    assertEquals(Optional.empty(), known());
    Files.delete(hiding);
    assertTrue(known().isPresent());
  }

  @Test
  void nothing_outside_the_project_is_looked_at(@TempDir Path other) throws IOException {
    Path outside = Files.writeString(other.resolve("a.md"), "一\n");
    Files.createSymbolicLink(project.resolve("content/a.md"), outside);
    Files.createSymbolicLink(project.resolve("content/b"), other);
    now(CIRCUMSTANCES).remember(OUTCOME, Shelf.EMPTY);
    Files.writeString(outside, "二\n");
    Files.writeString(other.resolve("c.md"), "三\n");
    assertTrue(known().isPresent());
  }

  @Test
  void a_page_that_somebody_has_touched_is_made_again() throws IOException {
    Path page = project.resolve("site/a/2024/index.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, "<html LANG>");
    assertEquals(Optional.empty(), known(), "another time");
    Path other = write("other.html", "<html Lang>");
    Files.setLastModifiedTime(other, time);
    Files.delete(page);
    assertEquals(Optional.empty(), known(), "gone");
    Files.move(other, page);
    boolean told = Files.readAttributes(page, "fileKey").get("fileKey") != null;
    assertEquals(told, known().isEmpty(), "another file of the same size and time");
  }

  @Test
  void another_program_or_wish_is_another_site() throws IOException {
    assertEquals(Optional.empty(), now(List.of("gongkai 0.1.1", "")).known());
    assertEquals(Optional.empty(), now(List.of("gongkai 0.1.0", "https://a.cn")).known());
    LastBuild elsewhere = LastBuild.of(project, project.resolve("other"), CIRCUMSTANCES, List.of());
    assertEquals(Optional.empty(), elsewhere.known());
  }

  @Test
  void what_is_kept_may_be_spoilt_in_any_way() throws IOException {
    Path kept = project.resolve(".gongkai/build.txt");
    byte[] whole = Files.readAllBytes(kept);
    for (byte[] spoilt : Spoilt.of(whole, 300)) {
      Files.write(kept, spoilt);
      assertTrue(
          known().map(standing -> standing.outcome().equals(OUTCOME)).orElse(true),
          "never anything else");
    }
    Files.delete(kept);
    assertEquals(Optional.empty(), known());
    Files.write(kept, whole);
    assertTrue(known().isPresent());
  }

  @Test
  void a_folder_that_cannot_be_written_is_no_trouble() throws IOException {
    Path folder = project.resolve(".gongkai");
    Files.delete(folder.resolve("build.txt"));
    Files.delete(folder.resolve(".gitignore"));
    Files.delete(folder);
    Files.writeString(folder, "a file");
    now(CIRCUMSTANCES).remember(OUTCOME, Shelf.EMPTY);
    assertEquals(Optional.empty(), known());
    assertEquals("a file", Files.readString(folder));
  }
}
