package gongkai.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import gongkai.term.Mark;
import java.util.Locale;

/** Prints counts as ever, and in a proof marks those that are facts. */
final class TracedNumbers extends TemplateNumberFormatFactory {
  /** The format's name in templates' settings. */
  static final String NAME = "facts";

  /** A count that a fact states; still a number for comparisons. */
  record Count(String path, Number number) implements TemplateNumberModel {
    @Override
    public Number getAsNumber() {
      return number;
    }
  }

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
    return new Format();
  }

  private static final class Format extends TemplateNumberFormat {
    @Override
    public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
      String digits = number.getAsNumber().toString();
      return number instanceof Count count ? Mark.of(count.path(), digits) : digits;
    }

    @Override
    public boolean isLocaleBound() {
      return false;
    }

    @Override
    public String getDescription() {
      return NAME;
    }
  }
}
