package gongkai.cli;

import gongkai.finding.Severity;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * What a terminal shows beyond plain lines: colours, and how far long work has come. Neither where
 * the output goes to a file or a pipe; no colours where NO_COLOR is set (no-color.org).
 */
final class Terminal {
  /** Fewer reports are built before anybody looks. */
  private static final int WORTH_SHOWING = 20;

  private static final String PLAIN = "\u001B[0m";
  private static final Map<Severity, String> COLOURS =
      Map.of(
          Severity.ERROR,
          "\u001B[1;31m",
          Severity.WARNING,
          "\u001B[33m",
          Severity.NOTE,
          "\u001B[36m");

  private final boolean colours;
  private final boolean shows;
  private final PrintWriter err;
  private int percent = -1;

  Terminal(boolean terminal, Map<String, String> environment, PrintWriter err) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean able = !"dumb".equals(environment.get("TERM"));
    this.colours = terminal && able && !refused;
    this.shows = terminal && able;
    this.err = err;
  }

  /** The terminal that this program was started from, if it was. */
  static Terminal ofSystem(PrintWriter err) {
    return new Terminal(System.console() != null, System.getenv(), err);
  }

  /**
   * How words are sent: as UTF-8, but to a terminal of Windows as that is set to read.
   *
   * @param properties of the system
   */
  static Charset charset(boolean terminal, Properties properties) {
    String named =
        properties.getProperty(
            "stdout.encoding", properties.getProperty("sun.stdout.encoding", ""));
    boolean windows = properties.getProperty("os.name", "").startsWith("Windows");
    return terminal && windows && !named.isEmpty() && Charset.isSupported(named)
        ? Charset.forName(named)
        : StandardCharsets.UTF_8;
  }

  /** The word of a severity, in its colour; the word alone says it all. */
  String word(Severity severity) {
    return colours ? COLOURS.get(severity) + severity.word() + PLAIN : severity.word();
  }

  /**
   * Shows on one line how far the work has come, and wipes the line at the end.
   *
   * @param work what is being done: 生成, 检查
   */
  synchronized void progress(String work, int done, int of) {
    int now = of == 0 ? 100 : done * 100 / of;
    if (!shows || of < WORTH_SHOWING || now == percent) {
      return;
    }
    percent = now;
    err.print(done < of ? "\r正在" + work + " " + done + "/" + of + "（" + now + "%）" : "\r\u001B[K");
    err.flush();
  }
}
