package gongkai.prose;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.internal.TableNodeRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tables in Markdown as everyone can read them: with a title, with headers for columns and rows,
 * and scrolled by itself, by keyboard too, where a table is too wide for the page.
 */
final class Tables implements DelegatingNodeRendererFactory, NodeRenderer {
  @Override
  public NodeRenderer apply(DataHolder options) {
    return this;
  }

  @Override
  public Set<Class<?>> getDelegates() {
    return Set.of(TableNodeRenderer.Factory.class);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(TableBlock.class, Tables::render));
  }

  private static void render(TableBlock table, NodeRendererContext context, HtmlWriter html) {
    Optional<Node> title = title(table);
    // HTML wants the caption first; in Markdown it is written below the table.
    title.ifPresent(table::prependChild);
    below(table).flatMap(Tables::below).forEach(Tables::headRow);
    String name =
        title.map(t -> new TextCollectingVisitor().collectAndGetText(t).strip()).orElse("表格");
    html.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    html.text(name).raw("\">").line();
    context.delegateRender();
    html.line().raw("</div>").line();
  }

  /** The title, if one is written below the table. */
  static Optional<Node> title(TableBlock table) {
    return below(table).filter(TableCaption.class::isInstance).findFirst();
  }

  /** Its first cell heads a row, unless the column is centred or set to the right: numbers are. */
  private static void headRow(Node row) {
    if (row.getFirstChild() instanceof TableCell cell
        && (cell.getAlignment() == null || cell.getAlignment() == TableCell.Alignment.LEFT)
        && !cell.getText().isBlank()) {
      cell.setHeader(true);
    }
  }

  /** What the parts of a table say of themselves. */
  static void describe(Node node, MutableAttributes attributes) {
    if (node instanceof TableBlock) {
      attributes.replaceValue("class", "table table--prose");
    }
    if (node instanceof TableRow && isTotal(node)) {
      attributes.replaceValue("class", "table__total");
    }
    if (node instanceof TableCell cell) {
      if (cell.isHeader()) {
        boolean ofColumn = cell.getParent().getParent() instanceof TableHead;
        attributes.replaceValue("scope", ofColumn ? "col" : "row");
      }
      if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
        attributes.replaceValue("class", "n");
      }
    }
  }

  /** A row below the head whose first cell is bold and nothing else. */
  private static boolean isTotal(Node row) {
    return !(row.getParent() instanceof TableHead)
        && below(row)
            .limit(1)
            .flatMap(Tables::below)
            .filter(part -> !part.getChars().isBlank())
            .map(part -> part instanceof StrongEmphasis)
            .reduce((first, second) -> false)
            .orElse(false);
  }

  private static Stream<Node> below(Node node) {
    return StreamSupport.stream(node.getChildren().spliterator(), false);
  }
}
