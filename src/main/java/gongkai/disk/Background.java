package gongkai.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on the disk that goes on while something else is done. */
public final class Background {
  private Background() {}

  /** What is to be done. */
  public interface Job<T> {
    T run() throws IOException;
  }

  /** Begins it. */
  public static <T> CompletableFuture<T> start(Job<T> job) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return job.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Waits for it.
   *
   * @throws UncheckedIOException if the disk failed
   */
  public static <T> T end(CompletableFuture<T> job) {
    try {
      return job.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
