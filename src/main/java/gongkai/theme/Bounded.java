package gongkai.theme;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template prints, up to a length that none needs. */
final class Bounded extends Writer {
  /** Most templates print a sentence or two. */
  private static final int SHORT = 1 << 9;

  private final StringBuilder text = new StringBuilder(SHORT);
  private final int longest;

  /**
   * @param longest in characters
   */
  Bounded(int longest) {
    this.longest = longest;
  }

  /** Whether it was to take more than it may. */
  boolean isFull() {
    return text.length() > longest;
  }

  @Override
  public void write(int c) throws IOException {
    text.append((char) c);
    require();
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    text.append(chars, from, length);
    require();
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    text.append(words, from, from + length);
    require();
  }

  private void require() throws IOException {
    if (isFull()) {
      throw new IOException("longer than " + longest);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
