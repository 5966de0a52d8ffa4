package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.finding.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final StringWriter shown = new StringWriter();

  private Terminal terminal(boolean terminal, Map<String, String> environment) {
    return new Terminal(terminal, environment, new PrintWriter(shown));
  }

  @Test
  void coloursASeverityOnATerminal() {
    assertEquals("\u001B[1;31m错误\u001B[0m", terminal(true, Map.of()).word(Severity.ERROR));
  }

  @Test
  void leavesColoursOutWhereNoColorIsSet() {
    assertEquals("错误", terminal(true, Map.of("NO_COLOR", "1")).word(Severity.ERROR));
  }

  @Test
  void writesPlainWordsToAFile() {
    assertEquals("错误", terminal(false, Map.of()).word(Severity.ERROR));
  }

  private static String charset(boolean terminal, String system, String encoding) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("stdout.encoding", encoding);
    return Terminal.charset(terminal, properties).name();
  }

  @Test
  void writesAsATerminalOfWindowsReadsAndUtf8Elsewhere() {
    assertEquals("GBK", charset(true, "Windows 11", "GBK"));
    assertEquals("UTF-8", charset(true, "Windows 11", "cp0"));
    assertEquals("UTF-8", charset(false, "Windows 11", "GBK"));
    assertEquals("UTF-8", charset(true, "Linux", "US-ASCII"));
  }

  @Test
  void showsProgressOncePerPercentAndWipesItAtTheEnd() {
    Terminal terminal = terminal(true, Map.of());
    terminal.progress("生成", 100, 1000);
    terminal.progress("生成", 101, 1000);
    terminal.progress("生成", 1000, 1000);
    assertEquals("\r正在生成 100/1000（10%）\r\u001B[K", shown.toString());
  }

  @Test
  void showsNoProgressInAFileNorForAFewReports() {
    terminal(false, Map.of()).progress("检查", 100, 1000);
    terminal(true, Map.of()).progress("检查", 1, 5);
    assertEquals("", shown.toString());
  }
}
