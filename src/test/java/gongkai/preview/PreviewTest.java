package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.TestProject;
import gongkai.finding.Finding;
import gongkai.site.Remembered;
import gongkai.site.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the preview when its files change, and when they are at fault. */
class PreviewTest {
  private static final String DATA = "data/ceshi/2024.yaml";
  private static final String PANEL = "<section class=\"gk-panel\"";

  @TempDir Path folder;

  private static String panel(Running running, String page) throws Exception {
    String html = running.text(page);
    return html.substring(html.indexOf(PANEL), html.indexOf("</section>", html.indexOf(PANEL)));
  }

  private static void requireAlive(Running running) throws Exception {
    assertEquals(200, running.get(Running.PAGE).statusCode());
    assertEquals(200, running.get("").statusCode());
  }

  @Test
  void a_change_of_data_content_or_theme_shows() throws Exception {
    try (Running running = Running.in(folder)) {
      running.project.replace(DATA, "上年: 100", "上年: 400.50");
      running.until(Running.PAGE, "800.00");
      running.project.write("content/reports/ceshi/2024/评价报告.md", "# 报告\n\n改过的一句话。\n");
      running.until("ceshi/2024/annex-1.html", "改过的一句话");
      running.project.write("themes/plain/a.css", "h1 { color: teal }");
      running.until("assets/gongkai.css", "teal");
      running.project.write("data/xinju/bureau.yaml", "名称: 新局\n地区: 某省\n");
      running.project.write(
          "data/xinju/2024.yaml",
          "年度: 2024\n体例: own\n公开日期: 2025-09\n收支总计: {上年: 1}\n收入: {其他收入: 5}\n支出: {}\n");
      running.until("xinju/2024/index.html", "新局");
      requireAlive(running);
    }
  }

  @Test
  void pages_that_are_open_are_told_and_can_see_whether_they_are_up_to_date() throws Exception {
    try (Running running = Running.in(folder);
        InputStream in = running.uri("_gongkai/events").toURL().openStream();
        BufferedReader events =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String first = next(events);
      String before = stamp(running, "/ceshi/2024/");
      running.project.replace(DATA, "上年: 100", "上年: 300");
      String second = next(events);
      assertTrue(Integer.parseInt(second) > Integer.parseInt(first));
      assertFalse(before.equals(stamp(running, "/ceshi/2024/")));
      assertEquals(stamp(running, "%2Fceshi%2F2024%2Findex.html"), stamp(running, "/ceshi/2024/"));
    }
  }

  private static String stamp(Running running, String page) throws Exception {
    return running
        .text("_gongkai/state?page=" + page)
        .replaceFirst(".*\"stamp\":\"([0-9a-f]+)\".*", "$1");
  }

  private static String next(BufferedReader events) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data: ")) {
        return line.substring("data: ".length());
      }
    }
    throw new AssertionError("no more events");
  }

  @Test
  void a_file_cut_off_half_way_leaves_the_page_and_says_where(@TempDir Path other)
      throws Exception {
    try (Running running = Running.in(other)) {
      String whole = running.project.read(DATA);
      String page = running.text(Running.PAGE);
      running.project.write(DATA, whole.substring(0, whole.indexOf("年度目标") + 8));
      running.roundWithErrors(true);
      String panel = panel(running, Running.PAGE);
      assertTrue(panel.contains("1 处错误；改好之前不能公开"), panel);
      assertTrue(panel.contains(DATA + ":23:"), panel);
      assertTrue(panel.contains("年度目标: {"), panel);
      assertTrue(panel.contains("^</pre>"), panel);
      assertTrue(panel.contains(" → "), panel);
      assertTrue(running.text(Running.PAGE).contains("2024年度测试局决算"), "the page stays");
      running.project.write(DATA, whole);
      running.roundWithErrors(false);
      assertFalse(panel(running, Running.PAGE).contains("错误"));
      assertEquals(page, running.text(Running.PAGE));
    }
  }

  @Test
  void what_is_wrong_elsewhere_is_counted() throws Exception {
    try (Running running = Running.in(folder)) {
      running.project.write("data/kong/2024.yaml", "年度: x\n");
      running.roundWithErrors(true);
      String panel = panel(running, Running.PAGE);
      assertTrue(panel.contains("处错误在别的报告里"), panel);
      assertFalse(panel.contains("data/kong/2024.yaml"), panel);
      assertTrue(running.text("_gongkai/findings.html").contains("data/kong/2024.yaml"));
      String never = running.text("kong/2024/index.html");
      assertTrue(never.contains("这一页还不能显示") && never.contains("data/kong/2024.yaml"), never);
    }
  }

  @Test
  void a_sum_that_does_not_fit_shows_with_the_panel_over_it() throws Exception {
    try (Running running = Running.in(folder)) {
      running.project.replace(DATA, "得分: 98.5\n附件", "得分: 88.5\n附件");
      running.project.replace(DATA, "上年: 100", "上年: 400.50");
      running.roundWithErrors(true);
      assertTrue(running.text(Running.PAGE).contains("800.00"), "the page is the present one");
      assertTrue(panel(running, Running.PAGE).contains("[绩效-01]"));
      requireAlive(running);
    }
  }

  @Test
  void faults_of_templates_end_nothing() throws Exception {
    try (Running running = Running.in(folder)) {
      String layout = running.project.read("themes/plain/layouts/report.ftlh");
      running.project.write("themes/plain/layouts/report.ftlh", layout + "${没有}");
      running.roundWithErrors(true);
      assertTrue(panel(running, Running.PAGE).contains("themes/plain/layouts/report.ftlh"));
      running.project.write("themes/plain/layouts/report.ftlh", "<#include \"report.ftlh\">");
      running.until(Running.PAGE, "模板一层层引用自己");
      requireAlive(running);
      running.project.write("themes/plain/layouts/report.ftlh", layout);
      running.roundWithErrors(false);
      assertFalse(running.text(Running.PAGE).contains("模板一层层引用自己"));
    }
  }

  @Test
  void files_and_folders_that_vanish_end_nothing() throws Exception {
    try (Running running = Running.in(folder)) {
      for (int i = 0; i < 20; i++) {
        running.project.write("data/fugitive/bureau.yaml", "名称: 过客\n地区: 某省\n");
        running.project.write("data/fugitive/2024.yaml", "年度: 2024\n体例: own\n收入: {}\n支出: {}\n");
        Thread.sleep(30L + i);
        running.project.delete("data/fugitive");
      }
      running.project.write("data/fugitive/bureau.yaml", "名称: 住客\n地区: 某省\n");
      running.until("fugitive/index.html", "住客");
      running.project.delete("data/fugitive");
      running.project.replace(DATA, "上年: 100", "上年: 400.50");
      running.until(Running.PAGE, "800.00");
      requireAlive(running);
    }
  }

  @Test
  void ten_thousand_files_at_once_are_one_change(@TempDir Path aside) throws Exception {
    try (Running running = Running.in(folder)) {
      Path many = Files.createDirectories(aside.resolve("many"));
      for (int i = 0; i < 10_000; i++) {
        Files.writeString(many.resolve(i + ".txt"), "x");
      }
      Files.move(many, running.project.path("content/reports/ceshi/2024/many"));
      running.round();
      assertEquals(0, running.roundsUntilQuiet());
      for (int i = 0; i < 10_000; i++) {
        Files.writeString(
            running.project.path("content/reports/ceshi/2024/many/" + i + ".txt"), "yy");
      }
      int rounds = running.roundsUntilQuiet();
      assertTrue(rounds >= 1 && rounds <= 10, rounds + " rounds"); // The disk may pause.
      running.project.replace(DATA, "上年: 100", "上年: 400.50");
      running.until(Running.PAGE, "800.00");
    }
  }

  @Test
  void looks_for_changes_where_it_is_not_told_of_them() throws Exception {
    try (Running running = Running.polling(folder)) {
      assertTrue(running.preview.polls());
      running.project.replace(DATA, "上年: 100", "上年: 400.50");
      running.until(Running.PAGE, "800.00");
      running.project.write(DATA, "年度: [");
      running.roundWithErrors(true);
      requireAlive(running);
    }
  }

  @Test
  void writes_nothing() throws Exception {
    TestProject project = TestProject.copyOf(Running.MODEL, folder);
    Map<String, String> before = tree();
    for (String file : before.keySet()) {
      assertTrue(project.path(file).toFile().setReadOnly());
    }
    BlockingQueue<List<Finding>> rounds = new LinkedBlockingQueue<>();
    try (Preview preview = Preview.start(folder, 0, false, Remembered.NOTHING, rounds::add)) {
      List<Finding> findings = rounds.take();
      assertFalse(findings.stream().anyMatch(Finding::isError), findings.toString());
      untilShown(preview.address(), "附件站");
    } finally {
      for (String file : before.keySet()) {
        assertTrue(project.path(file).toFile().setWritable(true));
      }
    }
    assertEquals(before, tree());
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String what =
            Files.isDirectory(file) ? "" : Files.getLastModifiedTime(file) + " " + Files.size(file);
        tree.put(folder.relativize(file).toString(), what);
      }
    }
    return tree;
  }

  @Test
  void begins_where_nothing_can_be_read_yet() throws Exception {
    TestProject project = TestProject.copyOf(Running.MODEL, folder);
    String site = project.read("data/site.yaml");
    project.write("data/site.yaml", "网站名称: [");
    try (Preview preview = Preview.start(folder, 0, false, Remembered.NOTHING, findings -> {})) {
      untilShown(preview.address(), "data/site.yaml:1");
      project.write("data/site.yaml", site);
      untilShown(preview.address(), "附件站");
    }
  }

  private static void untilShown(URI page, String text) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(page).build();
    String shown = "";
    for (int i = 0; i < 600 && !shown.contains(text); i++) {
      shown = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      Thread.sleep(50);
    }
    assertTrue(shown.contains(text), shown);
  }

  @Test
  void nothing_of_the_preview_is_in_the_site() throws Exception {
    TestProject.copyOf(Running.MODEL, folder);
    Workshop.State state = new Workshop(folder, Optional.empty(), 1, Remembered.NOTHING).refresh();
    state
        .pages()
        .forEach(
            (address, page) ->
                assertFalse(
                    new String(page, StandardCharsets.UTF_8).contains("gongkai/preview"), address));
    List<Finding> findings = state.findings();
    assertFalse(findings.stream().anyMatch(Finding::isError));
  }

  @Test
  void fifty_changes_leave_no_more_in_memory_than_five() throws Exception {
    TestProject project = TestProject.copyOf(Running.MODEL, folder);
    Workshop workshop = new Workshop(folder, Optional.empty(), 1, Remembered.NOTHING);
    Desk desk = new Desk(folder);
    String text = project.read(DATA);
    long early = 0;
    for (int i = 0; i < 50; i++) {
      project.write(DATA, text.replace("上年: 100", "上年: " + (100 + i)));
      Workshop.State state = workshop.refresh();
      View view = new View(i + 1, Optional.of(state), state.findings());
      desk.show(view);
      assertTrue(view.proof("ceshi/2024").isPresent());
      early = i == 9 ? used() : early;
    }
    long late = used();
    assertTrue(late < early * 1.1, early + " → " + late);
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
