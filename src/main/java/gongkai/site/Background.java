package gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on the disk that goes on while something else is done. */
final class Background {
  private Background() {}

  /** What is to be done. */
  interface Job<T> {
    T run() throws IOException;
  }

  /** Begins it. */
  static <T> CompletableFuture<T> start(Job<T> job) {
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
  static <T> T end(CompletableFuture<T> job) {
    try {
      return job.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
