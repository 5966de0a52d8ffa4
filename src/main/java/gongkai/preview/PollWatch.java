package gongkai.preview;

import gongkai.disk.Stamps;
import java.io.IOException;
import java.nio.file.Path;

/** Looks at the files again and again, for drives that tell of no changes. */
final class PollWatch implements Watch {
  private static final int INTERVAL_MILLIS = 500;
  private static final int QUIET_MILLIS = 100;

  private final Path root;
  private Stamps last;

  PollWatch(Path root) throws IOException {
    this.root = root;
    this.last = Stamps.of(root, Stamps.NONE);
  }

  @Override
  public void await() throws InterruptedException, IOException {
    Stamps now = last;
    while (now.equals(last)) {
      Thread.sleep(INTERVAL_MILLIS);
      now = Stamps.of(root, last);
    }
    while (!now.equals(last)) {
      last = now;
      Thread.sleep(QUIET_MILLIS);
      now = Stamps.of(root, last);
    }
  }

  @Override
  public void close() {}
}
