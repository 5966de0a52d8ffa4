package gongkai.chart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Prints every figure of {@link Figures}. */
final class DrawAll {
  private DrawAll() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(everything());
  }

  static String everything() {
    return Figures.all().values().stream()
        .map(figure -> Charts.svg(figure, "figure"))
        .collect(Collectors.joining("\n"));
  }
}
