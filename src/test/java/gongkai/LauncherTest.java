package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only says what it was asked to do. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "on Windows it is gongkai.bat that starts the program")
class LauncherTest {
  private static final String STUB =
      """
      #!/bin/sh
      for word; do
        case $word in -XX:ArchiveClassesAtExit=*) : > "${word#*=}" ;; esac
        printf '%s\\n' "$word"
      done
      exit 7
      """;

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void unpack() throws IOException {
    program = Files.createDirectories(folder.resolve("程序 文件夹"));
    Files.copy(Path.of("src/main/dist/gongkai"), program.resolve("gongkai"));
    Files.writeString(program.resolve("gongkai.jar"), "");
  }

  private record Run(int code, List<String> out, String err) {
    boolean has(String word) {
      return out.stream().anyMatch(line -> line.contains(word));
    }
  }

  private Path java(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdk " + version));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS_NAME=\"x\"\n");
    Path stub = Files.writeString(home.resolve("bin/java"), STUB);
    Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  private Run run(Map<String, String> environment, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", program.resolve("gongkai").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(
        process.waitFor(), out.lines().toList(), Files.readString(folder.resolve("err")).strip());
  }

  private Run run(Path java, String... words) throws Exception {
    return run(Map.of("JAVA_HOME", java.toString()), words);
  }

  @Test
  void words_reach_the_program_as_they_are_and_its_answer_comes_back() throws Exception {
    Run run = run(java("17.0.1"), "fmt", "数据 文件.yaml", "a\"b");
    assertEquals(7, run.code());
    List<String> last = run.out().subList(run.out().size() - 5, run.out().size());
    String jar = program.toRealPath().resolve("gongkai.jar").toString();
    assertEquals(List.of("-jar", jar, "fmt", "数据 文件.yaml", "a\"b"), last);
  }

  @Test
  void the_first_check_archives_the_classes_and_later_commands_use_the_archive() throws Exception {
    Path java = java("21");
    assertFalse(run(java, "--version").has("Archive"), "so few classes are not worth it");
    Run first = run(java, "check");
    assertTrue(first.has("-XX:ArchiveClassesAtExit=" + folder.resolve("cache/gongkai")));
    assertEquals(7, first.code());
    Run second = run(java, "--version");
    assertTrue(second.has("-XX:SharedArchiveFile=" + folder.resolve("cache/gongkai/classes-21-")));
    assertFalse(run(java, "build").has("ArchiveClassesAtExit"));
    assertTrue(run(java("17.0.1"), "build").has("ArchiveClassesAtExit"), "each Java has its own");
  }

  @Test
  void a_newer_program_archives_its_classes_anew() throws Exception {
    Path java = java("17.0.1");
    run(java, "check");
    Path jar = program.resolve("gongkai.jar");
    Files.setLastModifiedTime(
        jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 60_000));
    assertTrue(run(java, "check").has("ArchiveClassesAtExit"));
  }

  @Test
  void without_a_cache_folder_it_starts_all_the_same() throws Exception {
    Map<String, String> nowhere =
        Map.of("JAVA_HOME", java("17.0.1").toString(), "XDG_CACHE_HOME", "/dev/null");
    Run run = run(nowhere, "check");
    assertFalse(run.has("Archive"));
    assertTrue(run.has("check"));
    assertEquals("", run.err());
  }

  @Test
  void whoever_has_set_options_of_java_may_have_set_its_memory() throws Exception {
    String java = java("17.0.1").toString();
    assertTrue(run(Map.of("JAVA_HOME", java), "check").has("-Xms"));
    for (String name : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      Run run = run(Map.of("JAVA_HOME", java, name, "-Xmx128m"), "check");
      assertFalse(run.has("-Xm"), () -> "Java would not start with both: " + run.out());
    }
  }

  @Test
  void a_missing_or_old_java_and_a_missing_jar_are_named_in_chinese() throws Exception {
    Run none = run(Map.of("PATH", folder.resolve("nothing").toString()), "check");
    assertEquals(3, none.code());
    assertTrue(none.err().startsWith("没有找到 Java → 安装 Java 17 或更新的版本"), none.err());
    Run old = run(java("1.8.0_291"), "check");
    assertEquals(3, old.code());
    assertTrue(old.err().startsWith("Java 的版本是 1.8.0_291 → 安装 Java 17"), old.err());
    Files.delete(program.resolve("gongkai.jar"));
    Run torn = run(java("17.0.1"), "check");
    assertEquals(3, torn.code());
    assertTrue(torn.err().startsWith("缺少 "), torn.err());
  }

  @Test
  void it_can_be_started_through_a_link() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, program.resolve("gongkai"));
    program = folder;
    Files.createSymbolicLink(folder.resolve("gongkai"), Path.of("link"));
    assertTrue(run(java("17.0.1"), "--version").has("程序 文件夹/gongkai.jar"));
  }
}
