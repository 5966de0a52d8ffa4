package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.TestProject;
import gongkai.disk.Disk;
import gongkai.disk.Publisher;
import gongkai.disk.PublishingException;
import gongkai.finding.Findings;
import gongkai.page.Edition;
import gongkai.review.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of which only what has changed is made again is the same to the byte. */
class ShelfTest {
  private static final String PAGE = "site/ceshi/2024/index.html";

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void open() throws IOException {
    project = TestProject.copyOf(Path.of("src/test/sites/annexes"), folder);
    for (String layout : project.list("themes/plain/layouts")) {
      String file = "themes/plain/layouts/" + layout;
      String root = "<html lang=\"zh-CN\" class=\"standard\">";
      project.write(file, root + "<a href=\"x.html\">大</a>" + project.read(file));
    }
  }

  /** What a build did. */
  private record Run(Outcome outcome, boolean committed, int read, Publisher.Summary files) {}

  private LastBuild last() throws IOException {
    return LastBuild.of(folder, folder.resolve("site"), List.of("test"), List.of());
  }

  private Run build() throws IOException, PublishingException {
    Project.Reading reading = ProjectReader.read(folder, Optional.empty());
    LastBuild last = last();
    AtomicInteger read = new AtomicInteger();
    try (Publisher.Release release = new Publisher(folder.resolve("site")).open(false)) {
      Shelf shelf = last.shelf(release::keep);
      Findings findings = reading.findings();
      findings.addAll(
          Builder.build(
              reading.project(),
              Optional.empty(),
              2,
              (done, of) -> read.incrementAndGet(),
              shelf,
              release::put));
      Outcome outcome = Outcome.of(findings, reading.project().reports().size());
      if (findings.hasErrors()) {
        return new Run(outcome, false, read.get(), new Publisher.Summary(0, 0, 0));
      }
      Publisher.Summary files = release.commit();
      last.remember(outcome, shelf);
      return new Run(outcome, true, read.get(), files);
    }
  }

  /** Without anything kept from an earlier time. */
  private Builder.Built anew() throws IOException {
    Project.Reading reading = ProjectReader.read(folder, Optional.empty());
    Findings findings = reading.findings();
    Site site = new Site();
    findings.addAll(
        Builder.build(
            reading.project(),
            Edition.SITE,
            Optional.empty(),
            Optional.empty(),
            2,
            (done, of) -> {},
            site::put));
    return new Builder.Built(site, findings);
  }

  private void assertSame(Run run, String what) throws IOException {
    Builder.Built expected = anew();
    assertEquals(Outcome.of(expected.findings(), run.outcome().reports()), run.outcome(), what);
    assertEquals(!expected.findings().hasErrors(), run.committed(), what);
    if (run.committed()) {
      assertEquals(
          new TreeSet<>(expected.site().pages().keySet()),
          Disk.files(folder.resolve("site")),
          what);
      for (var page : expected.site().pages().entrySet()) {
        byte[] stands = Files.readAllBytes(folder.resolve("site").resolve(page.getKey()));
        assertArrayEquals(page.getValue(), stands, () -> page.getKey() + " " + what);
      }
    }
  }

  @Test
  void is_to_the_byte_what_a_build_makes_whatever_has_changed() throws Exception {
    RandomEdits edits = RandomEdits.of(project);
    int good = 0;
    int known = 0;
    for (int i = 0; i < 45; i++) {
      String what = "after edit " + i + ": " + edits.next();
      Run run = build();
      assertSame(run, what);
      good += run.committed() ? 1 : 0;
      known += run.committed() ? run.outcome().reports() - run.read() : 0;
    }
    assertTrue(good > 25, good + " states without errors");
    assertTrue(known > 25, known + " reports that were not even read");
  }

  @Test
  void reads_no_report_where_none_has_changed_and_writes_nothing() throws Exception {
    Run first = build();
    assertEquals(2, first.read());
    Run second = build();
    assertEquals(0, second.read());
    assertEquals(0, second.files().written());
    assertEquals(first.outcome(), second.outcome());
  }

  @Test
  void makes_a_report_and_the_one_after_it_again() throws Exception {
    build();
    project.replace("data/ceshi/2023.yaml", "年度: 2023", "年度: 2023 # ");
    assertEquals(2, build().read());
    project.replace("data/ceshi/2024.yaml", "1200.50", "1300.50");
    Run run = build();
    assertEquals(2, run.read(), "one to make, one to hold it against");
    assertTrue(Files.readString(folder.resolve(PAGE)).contains("1,300.50"));
    assertSame(run, "one figure");
  }

  @Test
  void a_file_of_the_site_that_somebody_has_touched_is_made_again() throws Exception {
    build();
    for (String file :
        List.of(
            PAGE,
            "site/ceshi/2024/index.large.html",
            "site/ceshi/2024/report.json",
            "site/ceshi/index.html",
            "site/years/2023/index.html",
            "site/glossary.html",
            "site/search/index.js")) {
      Path page = folder.resolve(file);
      byte[] whole = Files.readAllBytes(page);
      Files.delete(page);
      build();
      assertArrayEquals(whole, Files.readAllBytes(page), file + " deleted");
      byte[] other = whole.clone();
      other[0] ^= 1;
      Files.write(page, other);
      build();
      assertArrayEquals(whole, Files.readAllBytes(page), file + " edited");
    }
    assertEquals(0, build().read());
  }

  @Test
  void what_is_kept_may_be_spoilt_in_any_way() throws Exception {
    build();
    Path kept = folder.resolve(".gongkai/reports");
    byte[] whole = Files.readAllBytes(kept);
    for (byte[] spoilt : Spoilt.of(whole, 40)) {
      Files.write(kept, spoilt);
      Run run = build();
      assertEquals(2, run.read(), "all is made again");
      assertEquals(0, run.files().written(), "and is the same");
    }
    Files.delete(kept);
    assertEquals(2, build().read());
    assertEquals(0, build().read());
  }

  @Test
  void another_program_or_wish_knows_nothing() throws Exception {
    build();
    Project whole = ProjectReader.read(folder, Optional.empty()).project();
    Path site = folder.resolve("site");
    assertEquals(2, last().shelf(address -> {}).known(whole).size());
    for (LastBuild other :
        List.of(
            LastBuild.of(folder, site, List.of("other"), List.of()),
            LastBuild.of(folder, folder.resolve("elsewhere"), List.of("test"), List.of()),
            LastBuild.of(folder, site, List.of("test"), List.of(folder.resolve("site"))))) {
      assertEquals(0, other.shelf(address -> {}).known(whole).size());
    }
  }

  @Test
  void what_has_errors_is_not_kept() throws Exception {
    build();
    String text = project.read("data/ceshi/2024.yaml");
    project.write("data/ceshi/2024.yaml", text + "\n收入: [");
    for (int i = 0; i < 2; i++) {
      Run run = build();
      assertEquals(false, run.committed());
      assertEquals(2, run.read(), "the faulty one, and what it is held against");
      assertSame(run, "faulty " + i);
    }
    project.write("data/ceshi/2024.yaml", text);
    assertEquals(0, build().read());
  }

  @Test
  void a_folder_that_hides_a_built_in_one_is_seen() throws Exception {
    build();
    assertTrue(last().known().isPresent());
    Files.createDirectories(folder.resolve("content/formats/henan-2024"));
    assertEquals(Optional.empty(), last().known());
    assertEquals(2, build().read());
  }

  @Test
  void a_bureau_without_reports_that_has_another_name_is_seen() throws Exception {
    build();
    String page = "site/kong/index.html";
    String name = "某某新局";
    assertFalse(Files.readString(folder.resolve(page)).contains(name));
    String bureau = project.read("data/kong/bureau.yaml");
    project.write("data/kong/bureau.yaml", bureau.replaceFirst("名称: .*", "名称: " + name));
    Run run = build();
    assertEquals(0, run.read());
    assertTrue(Files.readString(folder.resolve(page)).contains(name));
    assertSame(run, "another name");
  }

  @Test
  void what_stands_is_found_at_its_old_address_too() throws Exception {
    project.write("themes/plain/layouts/moved.ftlh", "<p>${新址.链接}</p>\n");
    String info = project.read("data/site.yaml");
    project.write("data/site.yaml", info + "旧址:\n  jiu/: ceshi/2024/\n");
    build();
    project.write("data/kong/bureau.yaml", project.read("data/kong/bureau.yaml") + "# 无\n");
    Run run = build();
    assertEquals(0, run.read());
    assertTrue(Files.exists(folder.resolve("site/jiu/report.json")));
    assertSame(run, "a file at an old address");
  }
}
