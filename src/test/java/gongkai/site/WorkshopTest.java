package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.TestProject;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.term.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {
  private static final String PAGE = "ceshi/2024/index.html";

  @TempDir Path folder;
  private TestProject project;
  private Workshop workshop;

  @BeforeEach
  void open() throws IOException {
    project = TestProject.copyOf(Path.of("src/test/sites/annexes"), folder);
    workshop = new Workshop(folder, Optional.empty(), 2, Remembered.NOTHING);
  }

  private Workshop.State refresh() throws IOException {
    Workshop.State state = workshop.refresh();
    state
        .pages()
        .forEach((address, page) -> assertSame(page, state.page(address).orElseThrow(), address));
    return state;
  }

  private static String page(Workshop.State state, String address) {
    return new String(state.pages().get(address), StandardCharsets.UTF_8);
  }

  private static boolean hasErrors(Workshop.State state) {
    return state.findings().stream().anyMatch(Finding::isError);
  }

  @Test
  void makes_nothing_again_where_nothing_has_changed() throws IOException {
    Workshop.State first = refresh();
    Workshop.State second = refresh();
    assertEquals(2, first.made());
    assertEquals(0, second.made());
    first.pages().forEach((address, page) -> assertSame(page, second.pages().get(address)));
  }

  @Test
  void makes_a_report_and_the_one_after_it_again() throws IOException {
    refresh();
    project.replace("data/ceshi/2024.yaml", "上年: 100", "上年: 101");
    assertEquals(1, refresh().made());
    project.replace("data/ceshi/2023.yaml", "年度: 2023", "年度: 2023 # ");
    assertEquals(2, refresh().made());
  }

  @Test
  void what_is_ready_to_be_proof_read_is_what_was_saved() throws IOException {
    refresh();
    project.replace("data/ceshi/2024.yaml", "1200.50", "1300.50");
    Workshop.State state = refresh();
    assertEquals(Set.of("ceshi/2024"), state.tracing().keySet());
    byte[] marked = state.trace("ceshi/2024").orElseThrow().files().get(PAGE);
    assertEquals(page(state, PAGE), Mark.strip(new String(marked, StandardCharsets.UTF_8)));
    assertTrue(page(state, PAGE).contains("1,300.50"));
    assertEquals(Set.of(), refresh().tracing().keySet());
  }

  @Test
  void sees_a_change_that_leaves_size_and_time_as_they_were() throws IOException {
    project.touch("data/ceshi/2024.yaml", FileTime.fromMillis(1_900_000_000_000L));
    refresh();
    project.replace("data/ceshi/2024.yaml", "1200.50", "1300.50");
    project.touch("data/ceshi/2024.yaml", FileTime.fromMillis(1_900_000_000_000L));
    assertTrue(page(refresh(), PAGE).contains("1,300.50"));
  }

  @Test
  void a_style_makes_no_report_again() throws IOException {
    refresh();
    project.write("themes/plain/a.css", "body { color: red }\n");
    Workshop.State state = refresh();
    assertEquals(0, state.made());
    assertEquals("body { color: red }\n", page(state, "assets/gongkai.css"));
    assertSameAsBuilt(state);
  }

  @Test
  void what_cannot_be_read_stays_as_it_was_until_it_can() throws IOException {
    Workshop.State good = refresh();
    String whole = project.read("data/ceshi/2024.yaml");
    project.write("data/ceshi/2024.yaml", whole.substring(0, whole.indexOf("年度目标") + 6));
    Workshop.State cut = refresh();
    assertTrue(hasErrors(cut));
    assertArrayEquals(good.pages().get(PAGE), cut.pages().get(PAGE));
    assertArrayEquals(good.pages().get("index.html"), cut.pages().get("index.html"));
    project.write("data/ceshi/2024.yaml", whole.replace("办好了。", "都办好了。"));
    Workshop.State mended = refresh();
    assertFalse(hasErrors(mended));
    assertSameAsBuilt(mended);
  }

  @Test
  void a_sum_that_does_not_fit_shows_as_it_stands() throws IOException {
    refresh();
    project.replace("data/ceshi/2024.yaml", "本年支出合计: 1200.50", "本年支出合计: 1777.77");
    project.replace("data/ceshi/2024.yaml", "得分: 98.5\n附件", "得分: 12.5\n附件");
    project.replace("content/formats/own/narrative/总体.md.ftl", "\n", "，支出${支出.本年支出合计}。\n");
    Workshop.State state = refresh();
    assertTrue(hasErrors(state));
    assertTrue(page(state, PAGE).contains("1,777.77"));
  }

  @Test
  void a_page_whose_template_is_at_fault_stays() throws IOException {
    Workshop.State good = refresh();
    project.write("themes/plain/layouts/report.ftlh", "<#if");
    project.write("themes/plain/layouts/home.ftlh", "${没有这个}");
    Workshop.State state = refresh();
    assertTrue(hasErrors(state));
    assertArrayEquals(good.pages().get(PAGE), state.pages().get(PAGE));
    assertArrayEquals(good.pages().get("index.html"), state.pages().get("index.html"));
  }

  @Test
  void the_look_and_the_bureaus_stay_while_their_files_cannot_be_read() throws IOException {
    refresh();
    project.write("data/site.yaml", "网站名称: [");
    project.write("data/ceshi/bureau.yaml", "名称");
    project.replace("content/formats/own/narrative/总体.md.ftl", "\n", "新的一句。\n");
    Workshop.State state = refresh();
    assertTrue(hasErrors(state));
    assertTrue(page(state, PAGE).contains("新的一句"));
    assertTrue(page(state, PAGE).contains("附件站"));
    assertTrue(page(state, "ceshi/index.html").contains("测试"));
  }

  @Test
  void an_endless_include_is_a_finding() throws IOException {
    Workshop.State good = refresh();
    project.write("themes/plain/layouts/annex.ftlh", "<#include \"annex.ftlh\">");
    project.write("content/formats/own/narrative/总体.md.ftl", "<#macro 一><@一/></#macro><@一/>");
    Workshop.State state = refresh();
    List<String> rules =
        state.findings().stream().filter(Finding::isError).map(Finding::rule).distinct().toList();
    assertEquals(List.of("模板-06"), rules);
    assertArrayEquals(
        good.pages().get("ceshi/2024/annex-1.html"), state.pages().get("ceshi/2024/annex-1.html"));
  }

  @Test
  void a_report_that_is_gone_is_gone() throws IOException {
    refresh();
    project.delete("data/ceshi/2023.yaml");
    Workshop.State state = refresh();
    assertFalse(state.pages().containsKey("ceshi/2023/index.html"));
    assertFalse(state.pages().containsKey("years/2023/index.html"));
    assertSameAsBuilt(state);
  }

  @Test
  void is_to_the_byte_what_a_build_makes_whatever_has_changed() throws IOException {
    RandomEdits edits = RandomEdits.of(project);
    int good = 0;
    for (int i = 0; i < 60; i++) {
      String edit = edits.next();
      Workshop.State state = refresh();
      Findings expected = built().findings();
      if (edits.isReadable()) {
        assertEquals(
            lines(expected.sorted()), lines(state.findings()), "after edit " + i + ": " + edit);
      }
      if (!expected.hasErrors()) {
        good++;
        assertSameAsBuilt(state);
      }
    }
    assertTrue(good > 40, good + " states without errors");
  }

  /** Where a page stays that cannot be made now, old addresses still lead to it. */
  private static String lines(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.rule().equals(Redirects.RULE))
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }

  private Builder.Built built() throws IOException {
    Project.Reading reading = ProjectReader.read(folder, Optional.empty());
    Findings findings = reading.findings();
    Builder.Built built =
        Builder.build(reading.project(), Optional.empty(), Optional.empty(), 2, (done, of) -> {});
    findings.addAll(built.findings());
    return new Builder.Built(built.site(), findings);
  }

  private void assertSameAsBuilt(Workshop.State state) throws IOException {
    Site site = built().site();
    assertEquals(site.pages().keySet(), new TreeSet<>(state.pages().keySet()));
    site.pages()
        .forEach(
            (address, page) ->
                assertArrayEquals(page, state.pages().get(address), () -> "of " + address));
  }
}
