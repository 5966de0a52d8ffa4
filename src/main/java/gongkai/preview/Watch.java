package gongkai.preview;

import java.io.Closeable;
import java.io.IOException;

/** Tells when the files of a project have changed. */
interface Watch extends Closeable {
  /**
   * Returns once something has changed and nothing changes any more: an editor may write a file in
   * several steps, and a copy of ten thousand files is one change.
   *
   * @throws IOException if the files cannot be watched any more
   */
  void await() throws InterruptedException, IOException;
}
