package gongkai.theme;

/**
 * A thread that reports are made on. It counts the steps of the template that it fills, so that one
 * without an end is stopped, and after the same number of steps on every machine: FreeMarker asks
 * the thread at every turn of a loop and at every call of a macro whether to go on.
 */
public final class Worker extends Thread {
  /** A list of all reports of a thousand bureaus takes a hundredth of this. */
  private static final int MOST = 2_000_000;

  private boolean counting;
  private int steps;

  public Worker(Runnable work) {
    super(work, "worker");
    setDaemon(true);
  }

  /** Work in which templates are filled. */
  interface Work<T> {
    T on(Worker worker);
  }

  /** Does it on this thread if that is a worker, or else on a new one. */
  static <T> T run(Work<T> work) {
    if (Thread.currentThread() instanceof Worker worker) {
      return work.on(worker);
    }
    Borrowed<T> borrowed = new Borrowed<>(work);
    Worker worker = new Worker(borrowed);
    worker.start();
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        interrupted = true; // What is half made would have to be thrown away; it takes no second.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return borrowed.result();
  }

  /** Begins to count from nothing. */
  void begin() {
    steps = 0;
    counting = true;
  }

  /** Stops counting. */
  void end() {
    counting = false;
  }

  /** Whether more steps were taken than any template needs. */
  boolean isSpent() {
    return steps > MOST;
  }

  /** Counts a step while a template is filled; asks the thread itself at any other time. */
  @Override
  public boolean isInterrupted() {
    return counting ? isSpent() || ++steps > MOST : super.isInterrupted();
  }

  /** Work done for another thread. */
  private static final class Borrowed<T> implements Runnable {
    private final Work<T> work;
    private T done;
    private RuntimeException failure;

    Borrowed(Work<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        done = work.on((Worker) Thread.currentThread());
      } catch (RuntimeException e) {
        failure = e;
      }
    }

    T result() {
      if (failure != null) {
        throw failure;
      }
      return done;
    }
  }
}
