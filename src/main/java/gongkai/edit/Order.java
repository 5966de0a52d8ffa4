package gongkai.edit;

import gongkai.source.Node;
import gongkai.source.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the keys of records in the order of the records. A key with a comment line above or below it
 * stays where it is, and none is moved past it: the comment may be about it, or about all that
 * follows. The order of names and codes that the clerk chose is the clerk's.
 */
final class Order {
  private final YamlText yaml;
  private final Comments comments;
  private final Edits edits;

  private Order(YamlText yaml) {
    this.yaml = yaml;
    this.comments = new Comments(yaml);
    this.edits = new Edits(yaml);
  }

  /** The text with the innermost of the records that are out of order put in order. */
  static String in(YamlText yaml, List<Part> parts) {
    Order order = new Order(yaml);
    parts.forEach(order::sort);
    return order.edits.apply();
  }

  /** Whether anything in the part was moved: then nothing around it may be moved as well. */
  private boolean sort(Part part) {
    boolean moved = false;
    for (Part held : part.parts()) {
      moved |= sort(held);
    }
    if (moved || !part.isRecord() || !(part.node() instanceof Node.Mapping mapping)) {
      return moved;
    }
    List<String> keys = List.copyOf(mapping.entries().keySet());
    List<Node.Entry> entries = List.copyOf(mapping.entries().values());
    boolean block = yaml.isBlock(mapping);
    if (block ? !entries.stream().allMatch(this::canMove) : !yaml.isRow(mapping)) {
      return false;
    }
    List<Integer> order = order(keys, entries, part.terms(), block);
    if (order.equals(IntStream.range(0, keys.size()).boxed().toList())) {
      return false;
    }
    if (block) {
      moveLines(entries, order);
    } else {
      moveCells(entries, order);
    }
    return true;
  }

  /** Which entry comes first, second, …: between those that stay, in the order of the terms. */
  private List<Integer> order(
      List<String> keys, List<Node.Entry> entries, List<String> terms, boolean block) {
    List<Integer> order = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!terms.contains(keys.get(i)) || block && comments.isBeside(entries.get(i))) {
        order.addAll(run);
        order.add(i);
        run.clear();
      } else {
        run.add(i);
        run.sort(Comparator.comparing(n -> terms.indexOf(keys.get(n))));
      }
    }
    order.addAll(run);
    return order;
  }

  /**
   * Whether it stands on lines of its own, but for the dash of a list. A text below a {@code |}
   * takes its line ends along, and would not fit elsewhere.
   */
  private boolean canMove(Node.Entry entry) {
    int from = entry.span().from();
    String before = yaml.text().substring(yaml.lineFrom(from), from);
    return before.matches("[ -]*") && !endsInBlockText(entry.value());
  }

  private boolean endsInBlockText(Node value) {
    Node last = value;
    while (last instanceof Node.Mapping || last instanceof Node.Sequence) {
      List<Node> held =
          last instanceof Node.Mapping m
              ? m.entries().values().stream().map(Node.Entry::value).toList()
              : ((Node.Sequence) last).items();
      if (held.isEmpty()) {
        return false;
      }
      last = held.get(held.size() - 1);
    }
    return yaml.isBlock(last);
  }

  /** Lines move with the blank lines above them; what comes first has none. */
  private void moveLines(List<Node.Entry> entries, List<Integer> order) {
    List<String> texts = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int done = entries.get(0).span().from();
    for (Node.Entry entry : entries) {
      int to = yaml.lineTo(Math.max(entry.value().span().to(), yaml.colon(entry)));
      gaps.add(yaml.text().substring(done, entry.span().from()));
      texts.add(yaml.text().substring(entry.span().from(), to));
      done = to;
    }
    gaps.set(0, gaps.set(order.get(0), ""));
    String moved =
        order.stream().map(i -> gaps.get(i) + texts.get(i)).collect(Collectors.joining());
    edits.replace(entries.get(0).span().from(), done, moved);
  }

  private void moveCells(List<Node.Entry> entries, List<Integer> order) {
    List<String> texts = new ArrayList<>();
    int done = 0;
    for (Node.Entry entry : entries) {
      int colon = yaml.colon(entry) + 1;
      done = Math.max(colon, entry.value().span().to());
      String text = yaml.text().substring(entry.span().from(), done);
      texts.add(done == colon ? text + " " : text);
    }
    String moved = order.stream().map(texts::get).collect(Collectors.joining(", "));
    edits.replace(entries.get(0).span().from(), done, moved);
  }
}
