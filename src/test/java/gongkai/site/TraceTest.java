package gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.term.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That a proof shows what is published, and knows of every amount which it is. */
class TraceTest {
  private static final Pattern PATHS = Pattern.compile("\uE010([^\uE011]*)\uE011");

  @TestFactory
  Stream<DynamicTest> without_its_marks_every_page_is_the_one_that_is_published()
      throws IOException {
    Workshop.State state =
        new Workshop(java.nio.file.Path.of(""), Optional.empty(), 2, Remembered.NOTHING).refresh();
    return state.project().reports().stream()
        .map(r -> DynamicTest.dynamicTest(r.place(), () -> requireSame(state, r.place())));
  }

  private static void requireSame(Workshop.State state, String place) {
    Trace trace = state.trace(place).orElseThrow();
    assertFalse(trace.files().isEmpty());
    int[] facts = {0};
    trace
        .files()
        .forEach(
            (address, file) -> {
              String text = new String(file, StandardCharsets.UTF_8);
              assertEquals(
                  new String(state.pages().get(address), StandardCharsets.UTF_8),
                  Mark.strip(text),
                  address);
              facts[0] += text.split("\uE010").length - 1;
            });
    assertTrue(facts[0] > 100, place + ": " + facts[0]);
  }
}
