package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertEquals(2, run("bild"));
    assertEquals("不认识“bild” → 是否为 build", err.toString().strip());
  }

  @Test
  void saysHowAnOptionIsWritten() {
    assertEquals(2, run("build", "--jobs", "x"));
    assertEquals("--jobs 的写法有误 → --jobs=数", err.toString().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "build", "check", "serve", "new", "fmt", "publish", "archive", "archive list"})
  void explainsItselfInChinese(String command) {
    assertEquals(0, command.isEmpty() ? run("--help") : run((command + " --help").split(" ")));
    assertTrue(out.toString().startsWith("用法："), out.toString());
    assertTrue(out.toString().endsWith("\n"), out.toString());
    assertFalse(out.toString().contains("Usage") || out.toString().contains("null"));
  }
}
