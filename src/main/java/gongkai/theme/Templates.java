package gongkai.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import gongkai.finding.Finding;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Templates by name: none that uses what it may not, and each with its steps counted. What one
 * includes is a step too.
 */
final class Templates extends Configuration {
  private final Map<String, Finding> refused = new TreeMap<>();
  private final Map<Template, Boolean> counted = new ConcurrentHashMap<>();

  /**
   * @param prefix of their names in the project, for findings
   * @param texts name → text
   */
  Templates(String prefix, Map<String, String> texts) {
    super(VERSION_2_3_34);
    StringTemplateLoader loader = new StringTemplateLoader();
    texts.forEach(
        (name, text) -> {
          loader.putTemplate(name, text, 0);
          Forbidden.in(prefix + name, text).ifPresent(finding -> refused.put(name, finding));
        });
    setTemplateLoader(loader);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setLocalizedLookup(false);
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object condition,
      String encoding,
      boolean parsed,
      boolean maybeMissing)
      throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("too many steps");
    }
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, maybeMissing);
    if (template != null) {
      Finding finding = refused.get(template.getSourceName());
      if (finding != null) {
        throw new Forbidden.Refused(finding);
      }
      counted.computeIfAbsent(template, Templates::count);
    }
    return template;
  }

  private static Boolean count(Template template) {
    _CoreAPI.addThreadInterruptedChecks(template);
    return true;
  }
}
