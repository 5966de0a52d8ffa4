package gongkai.theme;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import gongkai.prose.Prose;
import java.io.IOException;
import java.io.Writer;

/** Sentences are Markdown: whatever a fact holds is escaped, so that it stays the words it is. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markdown> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  /** Markdown as it stands. */
  static final class Markdown extends CommonTemplateMarkupOutputModel<Markdown> {
    private Markdown(String text, String markup) {
      super(text, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  static Markdown markdown(String markup) {
    return new Markdown(null, markup);
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return Prose.literal(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected Markdown newTemplateMarkupOutputModel(String text, String markup) {
    return new Markdown(text, markup);
  }
}
