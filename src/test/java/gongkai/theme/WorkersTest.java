package gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  private static final int PIECES = 200;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void what_is_made_comes_in_its_order_on_the_thread_that_asked(int jobs) {
    Thread here = Thread.currentThread();
    List<Integer> taken = new ArrayList<>();
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      int number = i;
      work.add(
          () -> {
            assertTrue(Thread.currentThread() instanceof Worker);
            return number;
          });
    }
    Workers.each(
        jobs,
        work,
        number -> {
          assertSame(here, Thread.currentThread());
          taken.add(number);
        });
    assertEquals(IntStream.range(0, PIECES).boxed().toList(), taken);
  }

  /** Whoever clears up after a failure must not be followed by what still writes. */
  @Test
  void a_failure_comes_as_it_is_when_nothing_is_worked_on_any_more() {
    IllegalArgumentException failure = new IllegalArgumentException("some");
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    List<Callable<Integer>> work =
        List.of(
            () -> {
              begun.await();
              throw failure;
            },
            () -> {
              begun.countDown();
              long until = System.nanoTime() + 300_000_000L;
              while (System.nanoTime() < until) {
                Thread.onSpinWait(); // It does not hear that it is to stop.
              }
              return ended.incrementAndGet();
            });
    assertSame(
        failure,
        assertThrows(IllegalArgumentException.class, () -> Workers.each(2, work, number -> {})));
    assertEquals(1, ended.get());
  }
}
