package gongkai.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.term.Similar;
import java.util.Set;

/** Says in plain words what is wrong with a template. */
final class TemplateTrouble {
  private TemplateTrouble() {}

  /**
   * @param prefix of the template's name, to make a path in the project
   * @param subject what the template was filled with, e.g. a report's file
   * @param names the facts that it may ask for; empty where any name may be given
   */
  static Finding explain(
      String prefix, String name, String subject, Set<String> names, TemplateException e) {
    String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    Location at =
        new Location(
            prefix + file,
            e.getLineNumber() == null ? 0 : e.getLineNumber(),
            e.getColumnNumber() == null ? 0 : e.getColumnNumber());
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownTerm unknown) {
        return Finding.error("模板-02", at, unknown.sentence(), unknown.advice());
      }
    }
    if (e instanceof InvalidReferenceException) {
      String blamed = String.valueOf(e.getBlamedExpressionString());
      if (!names.isEmpty() && !blamed.contains(".") && !names.contains(blamed)) {
        return Finding.error("模板-02", at, "“" + blamed + "”不是事实的名称", Similar.advice(blamed, names));
      }
      return Finding.error(
          "模板-03", at, "模板要用的“" + blamed + "”在 " + subject + " 里没有给出", "在数据里补上，或在模板里用 ?? 判断后再用");
    }
    return Finding.error("模板-04", at, "模板执行到这里出错", "对照体例文档检查这一处的写法");
  }
}
