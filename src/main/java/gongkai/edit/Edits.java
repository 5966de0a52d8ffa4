package gongkai.edit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Replacements in one text, made all at once. A comment behind what is replaced on a line keeps its
 * column, if there is room.
 */
final class Edits {
  private static final int GAP = 2;

  private final YamlText of;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  Edits(YamlText of) {
    this.of = of;
  }

  private record Edit(int to, String by) {}

  /** Replaces a stretch of the text; stretches may not overlap. */
  void replace(int from, int to, String by) {
    if (!of.text().substring(from, to).equals(by)) {
      edits.merge(from, new Edit(to, by), (a, b) -> new Edit(b.to(), a.by() + b.by()));
    }
  }

  void insert(int at, String what) {
    replace(at, at, what);
  }

  void delete(int from, int to) {
    replace(from, to, "");
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text as it becomes. */
  String apply() {
    TreeMap<Integer, Integer> gaps = gaps();
    StringBuilder out = new StringBuilder(of.text().length());
    int done = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      done = copy(out, done, edit.getKey(), gaps);
      out.append(edit.getValue().by());
      done = edit.getValue().to();
    }
    copy(out, done, of.text().length(), gaps);
    return out.toString();
  }

  /** The spaces before the comments of lines that are edited. */
  private TreeMap<Integer, Integer> gaps() {
    TreeMap<Integer, Integer> gaps = new TreeMap<>();
    edits.forEach(
        (from, edit) -> {
          int line = of.lineFrom(edit.to());
          int end = of.contentTo(line);
          if (line <= from && edit.to() <= end) {
            of.comment(line).ifPresent(comment -> gaps.put(end, comment));
          }
        });
    return gaps;
  }

  /** Copies what is not edited, comments to their columns. */
  private int copy(StringBuilder out, int from, int to, TreeMap<Integer, Integer> gaps) {
    int done = from;
    for (Map.Entry<Integer, Integer> gap : gaps.subMap(from, to).entrySet()) {
      out.append(of.text(), done, gap.getKey());
      pad(out, gap.getKey(), gap.getValue());
      done = gap.getValue();
    }
    out.append(of.text(), done, to);
    return to;
  }

  private void pad(StringBuilder out, int end, int comment) {
    int line = out.lastIndexOf("\n") + 1;
    int kept = line + out.substring(line).stripTrailing().length();
    out.setLength(kept);
    int column = Width.of(of.text().substring(of.lineFrom(end), comment));
    int room = column - Width.of(out.substring(line));
    out.append(" ".repeat(Math.max(room, Math.min(GAP, comment - end))));
  }
}
