package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.money.Amount;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
  private static Figure ring(String... amounts) {
    List<Datum> data = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      data.add(new Datum("部分" + i, "合计", Amount.wan(amounts[i]), amounts[i], "1%"));
    }
    return new Figure(2, "结构", Figure.Kind.RING, "万元", data, List.of(), "说明");
  }

  private static Figure bars(String before, String after) {
    return new Figure(
        1,
        "变动 <&\">",
        Figure.Kind.BARS,
        "万元",
        List.of(
            new Datum("2023年度", "总计", Amount.wan(before), before, ""),
            new Datum("2024年度", "总计", Amount.wan(after), after, "")),
        List.of(),
        "说明");
  }

  private static void requireWellFormed(String svg) throws Exception {
    assertFalse(svg.contains("NaN"), svg);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bars_are_as_high_as_their_values() {
    List<Rectangle2D> marks = Marks.bars(360, 170, List.of(new double[] {50, 200}), 0.4);
    assertEquals(2, marks.size());
    assertEquals(170 * 50 / 200.0, marks.get(0).getHeight(), 0.01);
    assertEquals(170, marks.get(1).getHeight(), 0.01);
  }

  @Test
  void slices_fill_the_ring_in_proportion() {
    List<Arc2D> arcs = Marks.slices(360, new double[] {75, 24.8, 0.2});
    assertEquals(360, arcs.stream().mapToDouble(a -> Math.abs(a.getAngleExtent())).sum(), 0.01);
    assertEquals(270, Math.abs(arcs.get(0).getAngleExtent()), 0.01);
  }

  @Test
  void the_first_slice_begins_at_the_top_and_goes_right() {
    Matcher path = Pattern.compile("d=\"M(\\S+) (\\S+?)A").matcher(Charts.svg(ring("3", "1"), "f"));
    assertTrue(path.find());
    assertEquals("180", path.group(1));
    assertEquals("22", path.group(2));
    assertTrue(Charts.svg(ring("3", "1"), "f").contains("A100 100 0 1 1 80 122"));
  }

  @Test
  void one_slice_is_a_whole_ring() throws Exception {
    String svg = Charts.svg(ring("84.38"), "f");
    requireWellFormed(svg);
    assertTrue(svg.contains("<circle"));
    assertFalse(svg.contains("<path class=\"chart__mark"));
  }

  @Test
  void nothing_at_all_is_still_a_figure() throws Exception {
    String svg = Charts.svg(ring(), "f");
    requireWellFormed(svg);
    assertTrue(svg.contains("0万元"));
  }

  @Test
  void equal_years_and_years_of_nothing_are_drawn() throws Exception {
    requireWellFormed(Charts.svg(bars("5", "5"), "f"));
    requireWellFormed(Charts.svg(bars("0", "0"), "f"));
  }

  @Test
  void words_are_escaped() {
    assertTrue(Charts.svg(bars("1", "2"), "f").contains("变动 &lt;&amp;&quot;&gt;"));
  }

  @Test
  void no_two_keys_meet_whatever_the_parts() throws Exception {
    Random random = new Random(20241231);
    Pattern key = Pattern.compile("chart__key[^>]* x=\"([\\d.-]+)\" y=\"([\\d.-]+)\"");
    for (int round = 0; round < 300; round++) {
      String[] amounts = new String[1 + random.nextInt(12)];
      for (int i = 0; i < amounts.length; i++) {
        int digits = 1 + random.nextInt(6);
        amounts[i] =
            BigDecimal.valueOf(1 + random.nextInt((int) Math.pow(10, digits)), 2).toString();
      }
      String svg = Charts.svg(ring(amounts), "f");
      requireWellFormed(svg);
      List<double[]> keys = new ArrayList<>();
      Matcher matcher = key.matcher(svg);
      while (matcher.find()) {
        keys.add(
            new double[] {
              Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))
            });
      }
      assertEquals(amounts.length, keys.size());
      for (int a = 0; a < keys.size(); a++) {
        assertTrue(keys.get(a)[0] > 8 && keys.get(a)[0] < 352);
        for (int b = a + 1; b < keys.size(); b++) {
          double apart =
              Math.hypot(keys.get(a)[0] - keys.get(b)[0], keys.get(a)[1] - keys.get(b)[1]);
          assertTrue(apart > 14, () -> String.join(" ", amounts) + "\n" + svg);
        }
      }
    }
  }

  @Test
  void the_same_figure_is_the_same_bytes_in_every_locale() {
    Locale before = Locale.getDefault();
    String expected = Charts.svg(ring("74.91", "25.09"), "f");
    try {
      for (String tag : List.of("tr", "ar", "de", "hi-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, Charts.svg(ring("74.91", "25.09"), "f"), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Draws without any test framework around it; run in a machine of its own. */
  static final class Alone {
    public static void main(String[] arguments) {
      System.out.println(Charts.svg(ring("74.91", "25.09"), "f").length());
      System.out.println(Charts.svg(bars("1", "2"), "f").length());
    }
  }

  @Test
  void no_font_is_ever_touched(@TempDir Path folder) throws Exception {
    Path fonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Xlog:class+load",
            "-cp",
            System.getProperty("java.class.path"),
            Alone.class.getName());
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains("org.knowm.xchart.PieChart"), "the charts were drawn by XChart");
    assertFalse(output.contains("java.awt.font.TextLayout "), "words were measured with a font");
    assertFalse(output.contains("sun.font.SunFontManager"), "the machine's fonts were started");
  }
}
