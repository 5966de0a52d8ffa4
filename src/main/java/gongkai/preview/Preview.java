package gongkai.preview;

import gongkai.finding.Finding;
import gongkai.site.Remembered;
import gongkai.site.Workshop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A preview that is running: a server, and a thread that keeps its site up to date. */
public final class Preview implements AutoCloseable {
  /** Sooner than the server would cut a line as too slow. */
  private static final int RENEWAL_SECONDS = Server.RESPONSE_SECONDS / 3;

  private final Server server;
  private final Watch watch;
  private final Thread rounds;
  private final ScheduledExecutorService renewal;

  private Preview(
      Path folder, int port, Watch watch, Remembered remembered, Consumer<List<Finding>> told)
      throws IOException {
    this.watch = watch;
    Desk desk = new Desk(folder);
    this.server = Server.start(port, desk);
    Workshop workshop =
        new Workshop(
            folder, Optional.empty(), Runtime.getRuntime().availableProcessors(), remembered);
    this.rounds = daemon(new Rounds(workshop, watch, desk::show, told));
    this.renewal = Executors.newSingleThreadScheduledExecutor(Preview::daemon);
    renewal.scheduleAtFixedRate(
        desk.events()::renew, RENEWAL_SECONDS, RENEWAL_SECONDS, TimeUnit.SECONDS);
    rounds.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts one.
   *
   * @param port where it is reached; if that is taken, at the next free one; 0 for any
   * @param poll whether to look for changes, instead of being told of them
   * @param remembered what is known from the times when the project was frozen
   * @param told is told what there is to be put right, after every round
   * @throws IOException if no port is free or the folder cannot be read
   */
  public static Preview start(
      Path folder, int port, boolean poll, Remembered remembered, Consumer<List<Finding>> told)
      throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Watch watch = watch(root, poll);
    try {
      return new Preview(root, port, watch, remembered, told);
    } catch (IOException e) {
      watch.close();
      throw e;
    }
  }

  private static Watch watch(Path root, boolean poll) throws IOException {
    // There the system tells of changes only after ten seconds.
    boolean late = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    if (poll || late) {
      return new PollWatch(root);
    }
    try {
      return new FolderWatch(root);
    } catch (IOException e) {
      return new PollWatch(root); // More folders than the system lets one watch.
    }
  }

  /** Where it is reached. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  public int port() {
    return server.port();
  }

  /** Whether it looks for changes by itself. */
  public boolean polls() {
    return watch instanceof PollWatch;
  }

  /** Waits until it is over. */
  public void await() throws InterruptedException {
    rounds.join();
  }

  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    rounds.interrupt();
    watch.close();
    server.close();
  }
}
