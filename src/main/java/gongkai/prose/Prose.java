package gongkai.prose;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Documents in Markdown as HTML. Whatever HTML stands in them is escaped. Safe for many threads.
 */
public final class Prose {
  private static final int DEEPEST_HEADING = 6;
  private static final String SPECIAL = "\\`*_{}[]<>#+!|~&:";

  /** A paragraph that no document has: where one of several ends. */
  private static final String SEPARATOR = "\uE002";

  private static final String SEPARATED = "<p>\uE002</p>";
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  AttributesExtension.create(),
                  DefinitionExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.ESCAPE_HTML, true);
  private static final Parser PARSER =
      Parser.builder(OPTIONS).customDelimiterProcessor(new ChineseEmphasis()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .attributeProviderFactory(new Guard())
          .nodeRendererFactory(options -> new ChineseLines())
          .nodeRendererFactory(options -> new Pictures())
          .nodeRendererFactory(new Tables())
          .build();

  private Prose() {}

  /**
   * A document as HTML.
   *
   * @param topHeading the level that its highest heading gets, so that it fits below the page's own
   */
  public static Html document(String markdown, int topHeading) {
    return document(parse(markdown), topHeading);
  }

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static Html document(Document document, int topHeading) {
    shiftHeadings(headings(document), topHeading);
    return new Html(RENDERER.render(document).strip());
  }

  /** A document with its table of contents. */
  public record Chapter(Html html, List<Entry> contents) {}

  /**
   * One line of a table of contents.
   *
   * @param depth 0 for the document's highest headings
   * @param anchor s1, s2, … in the order of the document
   */
  public record Entry(int depth, String title, String anchor) {}

  /** As {@link #document}, with anchors at the headings. */
  public static Chapter chapter(String markdown, int topHeading) {
    return chapter(parse(markdown), topHeading);
  }

  static Chapter chapter(Document document, int topHeading) {
    List<Heading> headings = headings(document);
    shiftHeadings(headings, topHeading);
    List<Entry> contents = new ArrayList<>();
    for (Heading heading : headings) {
      heading.setAnchorRefId("s" + (contents.size() + 1));
      String title = new TextCollectingVisitor().collectAndGetText(heading);
      contents.add(
          new Entry(heading.getLevel() - topHeading, title.strip(), heading.getAnchorRefId()));
    }
    return new Chapter(new Html(RENDERER.render(document).strip()), List.copyOf(contents));
  }

  /** The lines of a document that hold a picture. */
  public static List<Integer> pictures(String markdown) {
    if (!markdown.contains("![")) {
      return List.of();
    }
    List<Integer> lines = new ArrayList<>();
    for (Node node : PARSER.parse(markdown).getDescendants()) {
      if (node instanceof Image || node instanceof ImageRef) {
        lines.add(node.getStartLineNumber() + 1);
      }
    }
    return List.copyOf(lines);
  }

  /** Plain words as Markdown that means just these words. */
  public static String literal(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (char c : words.toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' ? ' ' : c);
    }
    return escaped.toString();
  }

  /**
   * Several documents, each as {@link #document} would have it, in one reading: a reading costs
   * more than what is read.
   */
  public static List<Html> documents(List<String> markdown, int topHeading) {
    String joined = String.join("\n\n" + SEPARATOR + "\n\n", markdown);
    List<String> parts = List.of(document(joined, topHeading).markup().split(SEPARATED, -1));
    return parts.size() == markdown.size()
        ? parts.stream().map(part -> new Html(part.strip())).toList()
        : markdown.stream().map(one -> document(one, topHeading)).toList();
  }

  private static List<Heading> headings(Document document) {
    return StreamSupport.stream(document.getChildren().spliterator(), false)
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  private static void shiftHeadings(List<Heading> headings, int top) {
    int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
    headings.forEach(h -> h.setLevel(Math.min(DEEPEST_HEADING, h.getLevel() - highest + top)));
  }

  /** Attributes that a document may set, and addresses that it may link to. */
  private static final class Guard extends IndependentAttributeProviderFactory
      implements AttributeProvider {
    private static final Set<String> ALLOWED =
        Set.of("href", "title", "class", "id", "scope", "start", "colspan");

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return this;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
      if (!attributes.isEmpty()) {
        for (String name : List.copyOf(attributes.keySet())) {
          if (!ALLOWED.contains(name)
              || name.equals("href") && !Links.isSafe(attributes.getValue(name))) {
            attributes.remove(name);
          }
        }
      }
      Tables.describe(node, attributes);
      if (node instanceof Heading heading && !heading.getAnchorRefId().isEmpty()) {
        attributes.replaceValue("id", heading.getAnchorRefId());
      }
    }
  }

  /** A line break between two Chinese characters leaves no space. */
  private static final class ChineseLines implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, ChineseLines::render));
    }

    private static void render(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
      boolean joined =
          node.getPrevious() != null
              && node.getNext() != null
              && Cjk.endsSo(node.getPrevious().getChars())
              && Cjk.startsSo(node.getNext().getChars());
      if (!joined) {
        html.raw("\n");
      }
    }
  }

  /** A picture is its words alone: what a page shows must not depend on another place. */
  private static final class Pictures implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Image.class, (node, context, html) -> render(node, html)),
          new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> render(node, html)));
    }

    private static void render(Node picture, HtmlWriter html) {
      html.text(new TextCollectingVisitor().collectAndGetText(picture));
    }
  }
}
