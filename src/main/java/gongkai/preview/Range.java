package gongkai.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param from the first byte
 * @param to one past the last; not beyond {@code from} if the file has no such part
 */
record Range(int from, int to) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /**
   * What a request's {@code Range} means of a file; nothing if it is not one range of bytes, for
   * what cannot be read is as if it were not there (RFC 9110, 14.2).
   */
  static Optional<Range> of(String header, int length) {
    Matcher matcher = ONE.matcher(header.strip());
    if (!matcher.matches() || matcher.group().equals("bytes=-")) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty()) {
      return Optional.of(new Range(Math.max(0, length - Integer.parseInt(last)), length));
    }
    int from = Integer.parseInt(first);
    int to = last.isEmpty() ? length : Integer.parseInt(last) + 1;
    return to <= from && !last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(from, Math.min(to, length)));
  }

  boolean isEmpty() {
    return from >= to;
  }
}
