package gongkai.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.TestProject;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that nobody would write: each becomes a page or a finding, within two seconds, never an
 * exception. The same seed gives the same files. Some hundred of each kind; as many as {@code
 * -Dgongkai.fuzz} says in the profile {@code fuzz}, which also sets how little memory there is.
 */
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("gongkai.fuzz", 80);
  private static final long FIRST = Long.getLong("gongkai.fuzz.seed", 20240923);
  private static final int SECONDS = 2;
  private static final int HANGS = 60;
  private static final String REPORT = "mianzhu-yibao";

  /** Of Java and of what this program inserts with; no clerk should see any of it. */
  private static final Pattern FOREIGN =
      Pattern.compile("Exception|\\bnull\\b|java\\.|freemarker|gongkai\\.|Error\\b|\\bat \\w+\\.");

  private static final Pattern LEFT_OVER = Pattern.compile("[\uE000-\uF8FF]");

  private static final List<String> YAML =
      List.of(
          "&a ",
          "*a",
          "!!java.net.URL ",
          "! ",
          "? ",
          "- ",
          ": ",
          ":",
          "{",
          "}",
          "[",
          "]",
          "|",
          ">",
          "|-\n",
          "%YAML 1.2\n",
          "---\n",
          "...\n",
          "\"",
          "'",
          "#",
          "~",
          "null",
          ".inf",
          "1e999",
          "0x1F",
          "99999999999999999999",
          "-1",
          "0.0000001",
          "<<: *a\n",
          "\u202E",
          "\"\\u202E\"",
          "\"\\uD800\"",
          "\"\\0\"",
          "\"\\uE000\"",
          "\uE000",
          "yes",
          "2024-01-01",
          "2024-13-45",
          "是",
          "否",
          "长".repeat(400),
          ",",
          "\t",
          "收入",
          "支出",
          "年度",
          "科目",
          "\"2080505\"",
          "附件",
          "体例",
          "sichuan-2024",
          "../..",
          "万元",
          "元",
          "取数",
          "${年度}",
          "\uFEFF",
          "@",
          "`",
          "，",
          "：",
          "一般公共预算财政拨款",
          "原因",
          "名称",
          "{{收入}}",
          "<b>",
          "**",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

  private static final List<String> MARKDOWN =
      List.of(
          "> ",
          ">",
          "- ",
          "* ",
          "1. ",
          "# ",
          "###### ",
          "**",
          "*",
          "_",
          "__",
          "`",
          "```\n",
          "~~~\n",
          "[",
          "](",
          "][",
          "]",
          "![",
          "](x)",
          "<b>",
          "<!--",
          "-->",
          "<script>",
          "&#106;",
          "&amp;",
          "|",
          "|---|\n",
          "| a | b |\n|---|---|\n| c |\n",
          "||",
          "[题]\n",
          "\n\n",
          "\n",
          "    ",
          "\t",
          "\\",
          "{#a .b c=d}",
          "{",
          "}",
          "{{",
          "}}",
          "{{收入.本年收入合计}}",
          "{{部门.名称}}",
          "{{.}}",
          "{{}}",
          "{{收入.科目}}",
          "\n: ",
          "\n:   ",
          "---\n",
          "===\n",
          "http://a.b",
          "<http://a.b>",
          "“三公”",
          "\u202E",
          "\uE001",
          "\uE002",
          "\u0000",
          "字".repeat(300),
          "[a]: /x 'y'\n",
          "[^1]",
          "1)",
          "身份证号510107199001011234",
          "13800138000",
          "2024年",
          "1,234.56万元",
          "%",
          "（",
          "增加");

  private static final List<String> TEMPLATE =
      List.of(
          "${",
          "}",
          "<#if ",
          ">",
          "</#if>",
          "<#list ",
          " as x>",
          "</#list>",
          "<#sep>",
          "<#else>",
          "<#elseif ",
          "<#assign a=",
          "<#macro m>",
          "</#macro>",
          "<@m/>",
          "<#nested>",
          "<#return>",
          "<#include \"",
          "<#import \"",
          "\" as b>",
          "<#function f x>",
          "</#function>",
          "<#--",
          "-->",
          "<#attempt>",
          "<#recover>",
          "</#attempt>",
          "<#switch 1>",
          "<#case 1>",
          "<#break>",
          "<#continue>",
          "<#stop \"x\">",
          "<#setting locale=\"ar\">",
          "<#setting number_format=\"",
          "<#escape x as x>",
          "<#noparse>",
          "<#ftl output_format=\"XML\">",
          "<#outputformat \"HTML\">",
          "<#flush>",
          "<#visit x>",
          "<#recurse>",
          "<#fallback>",
          "<#t>",
          "<#global g=1>",
          "<#local l=1>",
          "<#autoesc>",
          "?size",
          "?keys",
          "?values",
          "?join(\"、\")",
          "?filter(x -> x??)",
          "?map(x -> x)",
          "?sort",
          "?reverse",
          "?first",
          "?c",
          "?string",
          "?html",
          "?no_esc",
          "?has_content",
          "?counter",
          "?eval",
          "?new()",
          "?interpret",
          "?api",
          "?matches(\"(a+)+\")",
          "?replace(\"a\", \"b\")",
          "?split(\",\")",
          "?chunk(2)",
          "?number",
          "?date",
          "?datetime(\"yyyy\")",
          "?is_hash",
          "?parent",
          "?node_name",
          "?seq_contains(1)",
          "?min",
          "?cap_first",
          "?substring(1)",
          "?then(1, 2)",
          "?switch(1, 2, 3)",
          "?truncate(3)",
          "??",
          "!\"\"",
          "1..",
          "1..9",
          "9..*3",
          "1/0",
          "1e9999",
          "..",
          "[1, 2]",
          "{\"a\": 1}",
          " + ",
          " * 99999999999",
          " gt ",
          " && ",
          ".now",
          ".data_model",
          ".vars",
          ".main",
          ".error",
          ".locale",
          "年度",
          "收入",
          "支出.科目",
          "部门.名称",
          "收支总计.变动",
          "占比(",
          "完成率(收入, 支出)",
          "为零()",
          "有数(1)",
          "相等(年度, 年度)",
          "项",
          "页",
          "块",
          "(",
          ")",
          "[",
          "]",
          "[=",
          "#{",
          "\"",
          "'",
          "\\x0041",
          "r\"",
          "\n",
          "<",
          "<#",
          "</#",
          "> ",
          "- ",
          "**");

  private final List<String> failures = new ArrayList<>();

  private static TestProject project(Path folder) throws IOException {
    TestProject project = new TestProject(folder);
    for (String part :
        List.of(
            "data/site.yaml",
            "data/subjects",
            "data/" + REPORT,
            "content/reports/" + REPORT,
            "content/pages",
            "content/portal.yaml",
            "content/formats",
            "themes")) {
      TestProject.copy(Path.of(part), project.path(part));
    }
    return project;
  }

  private static List<String> files(TestProject project, Predicate<String> which)
      throws IOException {
    try (Stream<Path> all = Files.walk(project.folder())) {
      return all.filter(Files::isRegularFile)
          .map(file -> project.folder().relativize(file).toString().replace('\\', '/'))
          .filter(which)
          .sorted()
          .toList();
    }
  }

  @Test
  void data_of_any_bytes_are_told_of_or_made(@TempDir Path folder) throws Exception {
    run(folder, "yaml", YAML, f -> f.endsWith(".yaml") || f.endsWith(".csv"), true);
  }

  @Test
  void documents_of_any_marks_are_told_of_or_made(@TempDir Path folder) throws Exception {
    run(folder, "markdown", MARKDOWN, f -> f.endsWith(".md"), false);
  }

  @Test
  void templates_of_any_words_are_told_of_or_made(@TempDir Path folder) throws Exception {
    run(
        folder,
        "template",
        TEMPLATE,
        f -> f.endsWith(".ftlh") || f.matches(".*/sichuan/.*\\.ftl"),
        false);
  }

  private void run(
      Path folder, String kind, List<String> words, Predicate<String> which, boolean reportOften)
      throws Exception {
    TestProject project = project(folder);
    List<String> files = files(project, which);
    assertTrue(files.size() > 3, files.toString());
    assertFalse(build(project).hasErrors());
    ExecutorService worker = Executors.newCachedThreadPool(FuzzTest::daemon);
    for (int i = 0; i < INPUTS && failures.size() < 20; i++) {
      String file =
          reportOften && i % 2 == 0 ? "data/" + REPORT + "/2024.yaml" : files.get(i % files.size());
      byte[] old = Files.readAllBytes(project.path(file));
      byte[] young = new Mutator(FIRST + i, words).mutate(old);
      Files.write(project.path(file), young);
      Optional<String> trouble = trouble(worker, project);
      if (trouble.isPresent()) {
        failures.add(kind + " " + (FIRST + i) + " " + file + ": " + trouble.get());
        Path kept = Path.of("target/fuzz", kind + "-" + (FIRST + i));
        Files.createDirectories(kept.getParent());
        Files.write(kept, young);
      }
      Files.write(project.path(file), old);
    }
    worker.shutdownNow();
    assertEquals(List.of(), failures);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** What is wrong with what comes out; a second try, because others work on this machine too. */
  private static Optional<String> trouble(ExecutorService worker, TestProject project)
      throws Exception {
    Optional<String> first = once(worker, project);
    return first.isPresent() && first.get().startsWith("slow") ? once(worker, project) : first;
  }

  private static Optional<String> once(ExecutorService worker, TestProject project)
      throws Exception {
    long start = System.nanoTime();
    Future<Findings> built = worker.submit(() -> build(project));
    try {
      Findings findings = built.get(HANGS, TimeUnit.SECONDS);
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return took > SECONDS * 1000L
          ? Optional.of("slow: " + took + " ms")
          : findings.sorted().stream()
              .filter(FuzzTest::isForeign)
              .map(Finding::toString)
              .findFirst();
    } catch (TimeoutException e) {
      return Optional.of("slow: hangs");
    } catch (ExecutionException e) {
      StringWriter trace = new StringWriter();
      e.getCause().printStackTrace(new PrintWriter(trace));
      return Optional.of(trace.toString());
    }
  }

  private static boolean isForeign(Finding finding) {
    return FOREIGN.matcher(finding.message().replaceAll("“.*”", "") + finding.advice()).find();
  }

  private static Findings build(TestProject project) throws IOException {
    Project.Reading reading = ProjectReader.read(project.folder(), Optional.empty());
    Findings findings = new Findings();
    findings.addAll(reading.findings());
    List<String> spoilt = new ArrayList<>();
    findings.addAll(
        Builder.build(
            reading.project(),
            Optional.empty(),
            Optional.empty(),
            1,
            (done, of) -> {},
            (address, content) -> {
              if (address.endsWith(".html")
                  && LEFT_OVER.matcher(new String(content, StandardCharsets.UTF_8)).find()) {
                spoilt.add(address);
              }
            }));
    if (!spoilt.isEmpty() && !findings.hasErrors()) {
      throw new AssertionError("marks left over in " + spoilt);
    }
    return findings;
  }
}
