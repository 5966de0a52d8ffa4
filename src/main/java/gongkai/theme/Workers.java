package gongkai.theme;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Has many pieces of work done by several workers. */
public final class Workers {
  /** In seconds; no piece of work takes a tenth of it. */
  private static final int LONGEST = 10;

  private Workers() {}

  /**
   * Does many pieces of work.
   *
   * @param jobs how many workers there are
   * @param taker takes what each piece gives, in their order, on this thread
   * @throws RuntimeException the first that a piece throws; then none is worked on any more
   */
  public static <T> void each(int jobs, Collection<Callable<T>> work, Consumer<T> taker) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Worker::new);
    boolean done = false;
    try {
      // Taken out of the queue one by one, so that nothing made is held longer than needed.
      Queue<Future<T>> futures = new ArrayDeque<>();
      work.forEach(piece -> futures.add(workers.submit(piece)));
      while (!futures.isEmpty()) {
        taker.accept(futures.remove().get());
      }
      done = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      workers.shutdownNow();
      if (!done) {
        end(workers);
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
  }

  /**
   * After a failure, what is still being written must not come after what has been cleared away.
   */
  private static void end(ExecutorService workers) {
    try {
      workers.awaitTermination(LONGEST, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
