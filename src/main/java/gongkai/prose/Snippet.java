package gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The small untrusted strings inside the data: reasons, purposes, remarks. HTML is escaped,
 * dangerous addresses are emptied, nesting is limited. Safe for many threads.
 */
public final class Snippet {
  private static final int DEEPEST = 8;
  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new Links())
          .omitSingleParagraphP(true)
          .softbreak(" ")
          .nodeRendererFactory(Pictures::new)
          .build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private Snippet() {}

  /**
   * As markup for the middle of a sentence: paragraphs joined, lists and the like as their text.
   */
  public static Html inline(String markdown) {
    Node document = PARSER.parse(visible(markdown));
    List<String> parts = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      parts.add(
          block instanceof Paragraph
              ? HTML.render(block).strip().replaceAll("^<p>|</p>$", "")
              : Html.text(TEXT.render(block).strip()).markup());
    }
    return new Html(String.join("<br>", parts));
  }

  /** As plain text on one line. */
  public static String plain(String markdown) {
    return TEXT.render(PARSER.parse(visible(markdown))).strip().replaceAll("\\s+", " ");
  }

  /** Without the characters that make text look other than it is: controls and direction marks. */
  private static String visible(String text) {
    return text.replaceAll("[\\u0000-\\u0008\\u000B-\\u001F\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  /** A picture is its words alone: what a page shows must not depend on another place. */
  private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node picture) {
      context.getWriter().text(TEXT.render(picture));
    }
  }
}
