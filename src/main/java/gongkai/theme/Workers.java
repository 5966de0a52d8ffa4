package gongkai.theme;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Workers side by side. */
public final class Workers {
  private Workers() {}

  /**
   * Does many pieces of work.
   *
   * @param jobs how many workers there are
   * @param taker takes what each piece gives, in their order, on this thread
   * @throws UncheckedIOException if a piece throws one
   */
  public static <T> void each(int jobs, Collection<Callable<T>> work, Consumer<T> taker) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Worker::new);
    try {
      // Taken out of the queue one by one, so that nothing made is held longer than needed.
      Queue<Future<T>> futures = new ArrayDeque<>();
      work.forEach(piece -> futures.add(workers.submit(piece)));
      while (!futures.isEmpty()) {
        taker.accept(futures.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException disk
          ? disk
          : new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }
}
