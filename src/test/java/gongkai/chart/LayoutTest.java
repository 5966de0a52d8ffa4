package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.chart.Drawn.Box;
import gongkai.figure.Figure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every figure, the usual ones and rings of random parts alike. */
class LayoutTest {
  static Stream<Figure> figures() {
    return Stream.concat(
        Figures.all().values().stream(),
        IntStream.concat(IntStream.rangeClosed(1, 12), IntStream.of(20, 21, 30))
            .boxed()
            .flatMap(n -> IntStream.range(0, 20).mapToObj(seed -> Figures.random(n, seed))));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyNumberIsOneMark(Figure figure) {
    assertEquals(figure.data().size(), Drawn.of(figure).marks().size());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyAmountIsWrittenOut(Figure figure) {
    String words = Drawn.of(figure).words();
    figure.data().forEach(datum -> assertTrue(words.contains(datum.text()), words));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noWordLeavesTheFrame(Figure figure) {
    Drawn drawn = Drawn.of(figure);
    for (Box box : drawn.boxes()) {
      assertTrue(box.left() >= 0 && box.right() <= Drawing.WIDTH, box::toString);
      assertTrue(box.top() >= 0 && box.bottom() <= drawn.height(), box::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noTwoWordsOverlap(Figure figure) {
    List<Box> boxes = Drawn.of(figure).boxes();
    for (int i = 0; i < boxes.size(); i++) {
      for (Box other : boxes.subList(0, i)) {
        assertFalse(clash(boxes.get(i), other), boxes.get(i) + " and " + other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noWordIsSmallerThanElevenPixelsOnTheNarrowestPhone(Figure figure) {
    for (Box box : Drawn.of(figure).boxes()) {
      assertTrue((box.bottom() - box.top()) * 288 / Drawing.WIDTH >= 11, box::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noNumberIsBroken(Figure figure) {
    String svg = Charts.svg(figure, "figure");
    assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.matches(".*\\dE-?\\d.*"));
  }

  /** Keys are round, so their distance decides; everything else is as wide as its box. */
  private static boolean clash(Box one, Box other) {
    return one.ringKey() && other.ringKey()
        ? Math.hypot(one.x() - other.x(), one.y() - other.y()) < KeyPlace.ROOM - 0.02
        : one.overlaps(other);
  }
}
