package gongkai.source;

import gongkai.finding.Location;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its place. */
public sealed interface Node {
  Location at();

  /** Keys and values, in the order of the file. */
  record Mapping(Location at, Map<String, Entry> entries) implements Node {}

  /** One key of a mapping, with the key's own place. */
  record Entry(Location at, Node value) {}

  /** A list. */
  record Sequence(Location at, List<Node> items) implements Node {}

  /** A single value, as written: codes keep their zeros, numbers their decimals. */
  record Scalar(Location at, String text) implements Node {}

  /** A key with nothing after it: to be filled in. */
  record Blank(Location at) implements Node {}
}
