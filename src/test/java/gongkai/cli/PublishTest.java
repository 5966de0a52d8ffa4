package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishTest {
  private static final Path SMALL = Path.of("src/test/sites/small");
  private static final Path BAD = Path.of("src/test/sites-invalid");

  @TempDir Path folder;
  private Path project;
  private Path www;
  private String out;
  private String err;

  /** A copy of the small project, in the program's own theme. */
  @BeforeEach
  void copy() throws IOException {
    project = folder.resolve("project");
    www = folder.resolve("www");
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = project.resolve(SMALL.relativize(file).toString());
        if (!file.toString().contains("expected") && !file.toString().contains("themes")) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    edit("data/site.yaml", "plain", "gov");
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(before), text);
    Files.writeString(path, text.replace(before, after));
  }

  private int publish(Object... arguments) {
    StringWriter said = new StringWriter();
    StringWriter refused = new StringWriter();
    String[] words =
        Stream.concat(Stream.of("publish"), Stream.of(arguments).map(String::valueOf))
            .toArray(String[]::new);
    int code = Main.run(new PrintWriter(said, true), new PrintWriter(refused, true), words);
    out = said.toString().strip();
    err = refused.toString().strip();
    return code;
  }

  private int toServer(Object... more) {
    return publish(Stream.concat(Stream.of(www, "--project", project), Stream.of(more)).toArray());
  }

  private String last() {
    return out.substring(out.lastIndexOf('\n') + 1);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(www)) {
      return files.map(f -> www.relativize(f).toString()).sorted().toList();
    }
  }

  @Test
  void a_site_is_published_then_left_alone_then_published_again_and_taken_back()
      throws IOException {
    assertEquals(0, toServer());
    assertTrue(last().startsWith("已发布第 1 次（新增 "), last());
    assertTrue(last().contains("，改动 0，删去 0，未变 0，留有旧的 0 次）：" + www.resolve("current")), last());
    assertEquals(0, toServer());
    assertTrue(last().startsWith("没有变化，服务器上的仍是第 1 次发布："), last());
    edit("data/site.yaml", "小站", "新站");
    assertEquals(0, toServer());
    assertTrue(last().startsWith("已发布第 2 次（新增 0，改动 "), last());
    assertEquals("", err);
    assertEquals(0, publish(www, "--rollback", "--dry-run"));
    assertEquals("会换回第 1 次发布（现在是第 2 次）。没有写任何文件。", out);
    assertEquals(0, publish(www, "--rollback"));
    assertEquals("已换回第 1 次发布（原来是第 2 次）：" + www.resolve("current"), out);
    assertTrue(Files.readString(www.resolve("current/index.html")).contains("小站"));
    assertEquals(1, publish(www, "--rollback"));
    assertEquals("没有更早的发布可以换回：" + www.resolve("current"), err);
  }

  @Test
  void what_would_change_is_listed_without_writing() throws IOException {
    assertEquals(0, toServer("--dry-run"));
    assertTrue(out.contains("新增 index.html"), out);
    assertFalse(Files.exists(www));
    toServer();
    List<String> before = files();
    edit("data/site.yaml", "小站", "新站");
    assertEquals(0, toServer("--dry-run"));
    assertTrue(out.contains("改动 index.html") && !out.contains("新增 index"), out);
    assertTrue(last().matches("发布会有这些变化：新增 0，改动 \\d+，删去 0，未变 \\d+。没有写任何文件。"), last());
    assertEquals(before, files());
  }

  @Test
  void what_has_errors_is_not_published() throws IOException {
    toServer();
    List<String> before = files();
    edit("data/ceshi/2024.yaml", "年度: 2024", "年度: 2023");
    assertEquals(1, toServer());
    assertTrue(last().startsWith("没有发布：错误 1，"), last());
    assertTrue(last().endsWith("。服务器上的网站没有改动。"), last());
    assertEquals(before, files());
    for (String option : List.of("--zip", "--single", "--fragment")) {
      assertEquals(1, publish(option, folder.resolve("x.html"), "--project", project));
      assertTrue(last().startsWith("没有写任何文件：错误 1，"), last());
      assertFalse(Files.exists(folder.resolve("x.html")));
    }
  }

  @Test
  void what_was_changed_by_hand_is_not_overwritten_unless_forced() throws IOException {
    toServer();
    Files.writeString(www.resolve("current/index.html"), "手改");
    Files.writeString(www.resolve("current/论文.doc"), "x");
    assertEquals(1, toServer());
    assertEquals(
        "服务器上的网站在第 1 次发布之后被人改过（改动 index.html、多出 论文.doc） → 没有发布；要用的改动先写进项目，再加 --force 发布", err);
    assertEquals("手改", Files.readString(www.resolve("current/index.html")));
    assertEquals(0, toServer("--force"));
    assertTrue(last().startsWith("已发布第 2 次（新增 0，改动 1，删去 1，"), last());
    assertEquals(1, publish(www, "--rollback"));
    assertTrue(err.startsWith("第 1 次发布被人改过（改动 index.html、多出 论文.doc） → 没有换回"), err);
    assertEquals(0, publish(www, "--rollback", "--force"));
  }

  @Test
  void many_changes_by_hand_are_counted() throws IOException {
    toServer();
    for (int i = 1; i <= 7; i++) {
      Files.writeString(www.resolve("current/" + i), "");
    }
    assertEquals(1, toServer());
    assertTrue(err.contains("（多出 1、多出 2、多出 3、多出 4、多出 5 等 7 个文件）"), err);
  }

  @Test
  void an_interrupted_run_is_told_and_put_right() throws IOException {
    toServer();
    Files.createDirectories(www.resolve("releases/.new/a"));
    assertEquals(0, toServer());
    assertEquals("上次发布中断了，已清理没有传完的文件。", out.lines().findFirst().orElse(""));
    assertFalse(Files.exists(www.resolve("releases/.new")));
  }

  @Test
  void a_folder_that_links_cannot_be_in_is_told() throws IOException {
    Files.createDirectories(www.resolve("current"));
    assertEquals(0, toServer());
    assertEquals("这里不能用链接，current 是文件夹；切换靠两次改名，中间有一瞬间没有网站。", last());
  }

  @Test
  void what_the_machine_refuses_is_one_line() throws IOException {
    Path file = Files.writeString(folder.resolve("文件"), "x");
    assertEquals(3, publish(file, "--project", project));
    assertEquals("无法继续：“" + file + "”是文件，不是文件夹，不能发布到这里", err);
    assertEquals(3, publish(project, "--project", project));
    assertTrue(err.startsWith("无法继续：“" + project + "”里有别的文件，又没有发布过的网站；"), err);
    assertEquals(3, publish("--zip", folder, "--project", project));
    assertEquals("无法继续：“" + folder + "”是文件夹，不是文件，没有改动它", err);
    assertEquals(3, publish("--fragment", file.resolve("x"), "--project", project));
    assertTrue(err.startsWith("无法继续：写不进“" + file + "/x/"), err);
    assertEquals("x", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publish|要写一个去处，也只能写一个 → 目标文件夹，或 --zip、--single、--fragment 之一",
        "publish a --zip b|要写一个去处，也只能写一个 → 目标文件夹，或 --zip、--single、--fragment 之一",
        "publish --zip b --force|--keep、--rollback、--dry-run、--force 只用于发布到文件夹 → 去掉它，或写目标文件夹",
        "publish a --only b/2024|这里发布的是整个网站，不能与 --only 同用 → 去掉 --only",
        "publish a --keep -1|--keep 的写法有误 → --keep=数，0 或更大",
        "publish a --keep x|--keep 的写法有误 → --keep=数"
      })
  void a_wrong_command_is_told(String command, String message) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    assertEquals(2, Main.run(writer, writer, command.split(" ")));
    assertEquals(message, said.toString().strip());
  }

  @Test
  void the_whole_site_is_one_file_of_the_same_bytes() throws IOException {
    assertEquals(0, publish("--zip", folder.resolve("一.zip"), "--project", project));
    String once = last();
    assertTrue(once.matches("SHA-256：[0-9a-f]{64}"), once);
    assertEquals(0, publish("--zip", folder.resolve("新/二.zip"), "--project", project, "--jobs", 1));
    assertEquals(once, last());
    assertEquals(-1, Files.mismatch(folder.resolve("一.zip"), folder.resolve("新/二.zip")));
  }

  @Test
  void one_report_is_one_file_and_all_are_a_folder() throws IOException {
    Path page = folder.resolve("决算.html");
    assertEquals(0, publish("--single", page, "--project", project));
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    assertEquals(0, publish("--single", folder.resolve("pages"), "--project", project));
    assertEquals(-1, Files.mismatch(page, folder.resolve("pages/ceshi-2024.html")));
    assertTrue(last().startsWith("已写成 1 份报告、0 个附件："), last());

    Files.copy(project.resolve("data/ceshi/2024.yaml"), project.resolve("data/ceshi/2022.yaml"));
    edit("data/ceshi/2022.yaml", "年度: 2024", "年度: 2022");
    assertEquals(2, publish("--single", page, "--project", project));
    assertEquals("有 2 份报告，写不进一个文件 → 用 --only 指定一份，或写文件夹", err);
    assertEquals(0, publish("--single", page, "--project", project, "--only", "ceshi/2022"));
    assertTrue(Files.readString(page).contains("2022年度测试局决算"));
  }

  @Test
  void fragments_come_with_their_styles_as_a_file_too() throws IOException {
    Path pasted = folder.resolve("正文");
    assertEquals(0, publish("--fragment", pasted, "--project", project));
    assertTrue(last().startsWith("已写成 1 份报告、0 个附件："), last());
    String css = Files.readString(pasted.resolve("gongkai.css")).strip();
    assertTrue(Files.readString(pasted.resolve("ceshi-2024.html")).contains(css));
    assertTrue(css.startsWith(".gongkai{"), css);
  }

  @Test
  void a_theme_without_such_a_layout_is_told() {
    assertEquals(1, publish("--single", folder.resolve("x"), "--project", SMALL));
    assertTrue(out.contains("themes/plain/layouts/single.ftlh: 错误 [模板-05] 没有这个模板"), out);
  }

  @Test
  void the_page_in_place_of_missing_ones_finds_its_styles_from_anywhere() throws IOException {
    assertEquals(0, toServer("--base-url", "https://x.cn/s/"));
    String page = Files.readString(www.resolve("current/404.html"));
    assertTrue(
        page.contains("<link rel=\"stylesheet\" href=\"https://x.cn/s/assets/gongkai.css\">"),
        page);
    List<String> links =
        Pattern.compile(" (?:href|src)=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertTrue(links.size() > 5, links::toString);
    links.forEach(
        link -> assertTrue(link.equals("#main") || link.startsWith("https://x.cn/s/"), link));
    assertTrue(
        Files.readString(www.resolve("current/index.html"))
            .contains("href=\"assets/gongkai.css\""));
  }

  @Test
  void a_project_that_is_none_is_told() {
    assertEquals(1, publish(www, "--project", BAD));
    assertTrue(out.contains("不是一个项目文件夹"), out);
    assertFalse(Files.exists(www), "not even an empty folder");
  }
}
