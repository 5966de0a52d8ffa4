package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites. A folder below {@code src/test/sites} is a project with the site it must become in
 * {@code expected/}, and in {@code findings.txt} what must be found in it, if anything; a folder
 * below {@code src/test/sites-invalid} is a project with the findings it must get. To accept what a
 * change makes of them, run with {@code -Dgongkai.accept=true}, look at the difference, and commit
 * it; never in the gate.
 */
class SitesTest {
  private static final Path GOOD = Path.of("src/test/sites");
  private static final Path BAD = Path.of("src/test/sites-invalid");
  private static final boolean ACCEPT = Boolean.getBoolean("gongkai.accept");

  private record Outcome(Optional<Site> site, String findings) {}

  private static Outcome build(Path project) throws IOException {
    Project.Reading reading = ProjectReader.read(project, Optional.empty());
    Findings findings = reading.findings();
    Builder.Built built =
        Builder.build(reading.project(), Optional.empty(), Optional.empty(), 2, (done, of) -> {});
    findings.addAll(built.findings());
    String words =
        findings.sorted().stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    return new Outcome(findings.hasErrors() ? Optional.empty() : Optional.of(built.site()), words);
  }

  private static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> good_projects_become_the_site_that_was_accepted() throws IOException {
    return cases(GOOD).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> requireSite(c)));
  }

  private static void requireSite(Path project) throws IOException {
    Outcome outcome = build(project);
    assertTrue(outcome.site().isPresent(), outcome.findings());
    SortedMap<String, String> made = texts(outcome.site().get());
    made.keySet().removeIf(file -> file.startsWith("schema/yaml/")); // the same in every site
    Path expected = project.resolve("expected");
    if (ACCEPT) {
      for (Map.Entry<String, String> page : made.entrySet()) {
        Files.createDirectories(expected.resolve(page.getKey()).getParent());
        Files.writeString(expected.resolve(page.getKey()), page.getValue(), charset(page.getKey()));
      }
    }
    SortedMap<String, String> accepted = files(expected);
    assertEquals(accepted.keySet(), made.keySet());
    accepted.forEach((file, text) -> assertEquals(text, made.get(file), file));
    requireFindings(project.resolve("findings.txt"), outcome.findings());
  }

  /** No file means no findings. */
  private static void requireFindings(Path file, String findings) throws IOException {
    if (ACCEPT && !findings.isBlank()) {
      Files.writeString(file, findings);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "\n", findings);
  }

  private static SortedMap<String, String> texts(Site site) {
    SortedMap<String, String> texts = new TreeMap<>();
    site.pages().forEach((file, bytes) -> texts.put(file, new String(bytes, charset(file))));
    return texts;
  }

  /** Workbooks are bytes, which this charset keeps one by one. */
  private static Charset charset(String file) {
    return file.endsWith(".xlsx") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file, charset(name)));
      }
    }
    return texts;
  }

  @TestFactory
  Stream<DynamicTest> bad_projects_get_the_findings_that_were_accepted() throws IOException {
    return cases(BAD).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> requireFindings(c)));
  }

  private static void requireFindings(Path project) throws IOException {
    Outcome outcome = build(project);
    assertTrue(outcome.site().isEmpty(), "nothing may be published");
    requireFindings(project.resolve("findings.txt"), outcome.findings());
  }

  @Test
  void the_committed_site_is_what_this_project_builds() throws IOException {
    SortedMap<String, String> made = texts(build(Path.of("")).site().orElseThrow());
    SortedMap<String, String> committed = files(Path.of("site"));
    assertEquals(committed.keySet(), made.keySet());
    committed.forEach((file, text) -> assertEquals(text, made.get(file), file));
  }

  @Test
  void the_same_input_is_the_same_bytes_in_every_locale_and_zone() throws IOException {
    SortedMap<String, String> once = texts(build(Path.of("")).site().orElseThrow());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(once, texts(build(Path.of("")).site().orElseThrow()), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void byte_order_marks_and_windows_line_ends_change_nothing(@TempDir Path copy)
      throws IOException {
    for (Map.Entry<String, String> file : files(GOOD.resolve("small")).entrySet()) {
      if (!file.getKey().startsWith("expected/")) {
        Path target = copy.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        boolean yaml = file.getKey().endsWith(".yaml");
        Files.writeString(target, (yaml ? "\uFEFF" : "") + file.getValue().replace("\n", "\r\n"));
      }
    }
    assertEquals(
        texts(build(GOOD.resolve("small")).site().orElseThrow()),
        texts(build(copy).site().orElseThrow()));
  }

  @Test
  void a_link_that_leads_out_of_the_project_is_not_followed(@TempDir Path folder)
      throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.yaml"), "网站名称: 外面\n");
    Path project = Files.createDirectories(folder.resolve("project/data"));
    Files.createSymbolicLink(project.resolve("site.yaml"), outside);
    assertTrue(
        build(folder.resolve("project"))
            .findings()
            .startsWith("data/site.yaml: 错误 [数据-09] 这是一个指到项目文件夹之外的链接 → 把文件本身放进项目文件夹"));
  }
}
