package gongkai.theme;

import freemarker.core.Environment;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * A set of templates that can reach each other and nothing else: no class, no file, no network.
 * Safe for many threads once made.
 */
final class Engine {
  static {
    // Faults are told as findings; looking for a logger takes a while at the start.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration;
  private final String prefix;
  private final int longest;
  private final boolean traced;

  /**
   * @param folder of the templates in the project, for findings; empty where their names say it
   * @param templates name → text
   * @param longest how many characters a template may print
   */
  Engine(String folder, Map<String, String> templates, OutputFormat format, int longest) {
    this.prefix = folder.isEmpty() ? "" : folder + "/";
    this.longest = longest;
    this.traced = false;
    configuration = new Templates(prefix, templates);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setCustomNumberFormats(Map.of(TracedNumbers.NAME, new TracedNumbers()));
    configuration.setAutoFlush(false);
    configuration.setOutputFormat(format);
    configuration.setRecognizeStandardFileExtensions(false);
  }

  private Engine(Engine other) {
    this.configuration = other.configuration;
    this.prefix = other.prefix;
    this.longest = other.longest;
    this.traced = true;
  }

  /** The same, for a proof. */
  Engine traced() {
    return new Engine(this);
  }

  /**
   * The output of a template; nothing, and a finding, if the template has a fault.
   *
   * @param subject what it is filled with, e.g. a report's file
   * @param names the facts that it may ask for; empty where any name may be given
   */
  Optional<String> render(
      String name, TemplateHashModel model, String subject, Set<String> names, Findings findings) {
    return Worker.run(
        worker -> {
          Bounded out = new Bounded(longest);
          worker.begin();
          try {
            process(name, model, out);
            return Optional.of(out.toString());
          } catch (TemplateException | IOException | RuntimeException e) {
            boolean endless = worker.isSpent() || out.isFull();
            findings.add(endless ? endless(name) : explain(name, subject, names, e));
          } catch (StackOverflowError e) {
            // Templates that call each other without an end; there is no other way to tell.
            findings.error(
                "模板-06",
                Location.of(prefix + name),
                "模板一层层引用自己，没有尽头",
                "检查 <#include …> 和 <@…>，不要绕回自己");
          } catch (OutOfMemoryError e) {
            // One text or list made ever longer; what it took is free again here.
            findings.add(endless(name));
          } finally {
            worker.end();
          }
          return Optional.empty();
        });
  }

  private void process(String name, TemplateHashModel model, Bounded out)
      throws TemplateException, IOException {
    Environment environment =
        configuration.getTemplate(name).createProcessingEnvironment(model, out);
    if (traced) {
      environment.setNumberFormat("@" + TracedNumbers.NAME);
    }
    environment.process();
  }

  private Finding endless(String name) {
    return Finding.error(
        "模板-08",
        Location.of(prefix + name),
        "模板重复的次数或印出的字太多",
        "检查 <#list …> 的范围有没有尽头、<@…> 是否越调用越多");
  }

  private Finding explain(String name, String subject, Set<String> names, Exception e) {
    if (e instanceof TemplateNotFoundException missing) {
      Location at = Location.of(prefix + missing.getTemplateName());
      return Finding.error("模板-05", at, "没有这个模板", "补上它；可以照自带主题里的同名文件改");
    }
    Optional<Finding> unread = unread(e);
    if (unread.isPresent()) {
      return unread.get();
    }
    if (e instanceof TemplateException trouble) {
      return TemplateTrouble.explain(prefix, name, subject, names, trouble);
    }
    throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
  }

  /** What is wrong if a template could not be read, which is told anew each time it is needed. */
  private Optional<Finding> unread(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Forbidden.Refused e) {
        return Optional.of(e.finding());
      }
      if (cause instanceof ParseException e) {
        Location at =
            new Location(prefix + e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        return Optional.of(Finding.error("模板-01", at, "模板的写法有误", "检查 <#…> 是否成对、${…} 是否写完"));
      }
    }
    return Optional.empty();
  }
}
