package gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u0000-\\u0008\\u000B-\\u001F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern PARAGRAPH = Pattern.compile("^<p>|</p>$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Signs beside letters and digits that mean nothing in Markdown, wherever they stand. */
  private static final String SIGNS = "，。、；：？（）“”《》％—·% .,()/";

  private Snippet() {}

  /**
   * As markup for the middle of a sentence: paragraphs joined, lists and the like as their text.
   */
  public static Html inline(String markdown) {
    if (isWords(markdown)) {
      return new Html(markdown.strip());
    }
    Node document = PARSER.parse(visible(markdown));
    List<String> parts = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      parts.add(
          block instanceof Paragraph
              ? PARAGRAPH.matcher(HTML.render(block).strip()).replaceAll("")
              : Html.text(TEXT.render(block).strip()).markup());
    }
    return new Html(String.join("<br>", parts));
  }

  /** As plain text on one line. */
  public static String plain(String markdown) {
    return isWords(markdown)
        ? BLANKS.matcher(markdown.strip()).replaceAll(" ")
        : BLANKS.matcher(TEXT.render(PARSER.parse(visible(markdown))).strip()).replaceAll(" ");
  }

  /** Whether it is nothing but words on one line, as most are: they need no reading. */
  private static boolean isWords(String text) {
    if (text.isEmpty() || !Character.isIdeographic(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isIdeographic(c) || c < 0x80 && Character.isLetterOrDigit(c);
      if (!word && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Without the characters that make text look other than it is: controls and direction marks. */
  private static String visible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
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
