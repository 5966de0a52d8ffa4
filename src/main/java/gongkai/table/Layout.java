package gongkai.table;

import gongkai.format.TableSpec.ColumnSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of one panel: the tree of the form laid out as rows of headers, and its leaves.
 *
 * @param head header rows, top to bottom
 * @param leaves the columns that hold cells, left to right
 * @param headers for each leaf the ids of the headers that govern it, outermost first
 * @param columns the leaves as readers of data see them
 */
record Layout(
    List<List<Table.Header>> head,
    List<ColumnSpec> leaves,
    List<String> headers,
    List<Table.Column> columns) {

  static Layout of(String prefix, List<ColumnSpec> columns) {
    Builder builder = new Builder(prefix, depth(columns));
    builder.addAll(columns, 0, "", "");
    return new Layout(builder.head, builder.leaves, builder.headers, builder.columns);
  }

  /** Whether position alone does not say which headers govern a cell. */
  boolean isNested() {
    return head.size() > 1;
  }

  private static int depth(List<ColumnSpec> columns) {
    return columns.stream().mapToInt(c -> 1 + depth(c.below())).max().orElse(0);
  }

  private static int width(ColumnSpec column) {
    return column.below().isEmpty() ? 1 : column.below().stream().mapToInt(Layout::width).sum();
  }

  static boolean isAmount(ColumnSpec column) {
    return column.text().isEmpty();
  }

  private static final class Builder {
    private final String prefix;
    private final List<List<Table.Header>> head = new ArrayList<>();
    private final List<ColumnSpec> leaves = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<Table.Column> columns = new ArrayList<>();
    private int count;

    Builder(String prefix, int depth) {
      this.prefix = prefix;
      for (int i = 0; i < depth; i++) {
        head.add(new ArrayList<>());
      }
    }

    void addAll(List<ColumnSpec> below, int level, String above, String words) {
      below.forEach(column -> add(column, level, above, words));
    }

    private void add(ColumnSpec column, int level, String above, String words) {
      count++;
      String id = prefix + "-h" + count;
      String path = above.isEmpty() ? id : above + " " + id;
      String heading = words + column.title();
      boolean leaf = column.below().isEmpty();
      int rows = leaf ? head.size() - level : 1;
      head.get(level)
          .add(new Table.Header(id, column.title(), width(column), rows, leaf && isAmount(column)));
      if (leaf) {
        leaves.add(column);
        headers.add(path);
        columns.add(new Table.Column(heading, column.number(), column.text()));
      } else {
        addAll(column.below(), level + 1, path, heading + "·");
      }
    }
  }
}
