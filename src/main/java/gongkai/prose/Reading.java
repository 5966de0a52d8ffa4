package gongkai.prose;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document in Markdown that is looked into before it is shown, and read once. Of one thread. */
public final class Reading {
  private final String markdown;

  /** Read, and not shown yet: showing changes it. */
  private Optional<Document> read = Optional.empty();

  public Reading(String markdown) {
    this.markdown = markdown;
  }

  private Document read() {
    Document document = read.orElseGet(() -> Prose.parse(markdown));
    read = Optional.of(document);
    return document;
  }

  private Document taken() {
    Document document = read();
    read = Optional.empty();
    return document;
  }

  /** The lines where a table without a title begins. */
  public List<Integer> untitledTables() {
    if (markdown.indexOf('|') < 0) {
      return List.of(); // A reading costs time.
    }
    List<Integer> lines = new ArrayList<>();
    for (Node node : read().getDescendants()) {
      if (node instanceof TableBlock table && Tables.title(table).isEmpty()) {
        lines.add(table.getStartLineNumber() + 1);
      }
    }
    return List.copyOf(lines);
  }

  /** As {@link Prose#document}. */
  public Html document(int topHeading) {
    return Prose.document(taken(), topHeading);
  }

  /** As {@link Prose#chapter}. */
  public Prose.Chapter chapter(int topHeading) {
    return Prose.chapter(taken(), topHeading);
  }
}
