package gongkai.source;

import gongkai.finding.Location;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its place. */
public sealed interface Node {
  Location at();

  /** What it takes up of the text, from its first character to its last. */
  Span span();

  /**
   * A stretch of a text.
   *
   * @param from offset of the first character
   * @param to offset after the last one
   */
  record Span(int from, int to) {
    public boolean isEmpty() {
      return from == to;
    }
  }

  /** Keys and values, in the order of the file. */
  record Mapping(Location at, Span span, Map<String, Entry> entries) implements Node {}

  /** One key of a mapping, with the key's own place. */
  record Entry(Location at, Span span, Node value) {}

  /** A list. */
  record Sequence(Location at, Span span, List<Node> items) implements Node {}

  /** A single value, as written: codes keep their zeros, numbers their decimals. */
  record Scalar(Location at, Span span, String text) implements Node {}

  /** A key with nothing after it: to be filled in. */
  record Blank(Location at, Span span) implements Node {}
}
