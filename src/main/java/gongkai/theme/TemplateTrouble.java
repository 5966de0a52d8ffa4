package gongkai.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import gongkai.finding.Finding;
import gongkai.finding.Location;

/** Says in plain words what is wrong with a template. */
final class TemplateTrouble {
  private TemplateTrouble() {}

  static Finding explain(String folder, String name, TemplateException e) {
    String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    Location at =
        new Location(
            folder + "/" + file,
            e.getLineNumber() == null ? 0 : e.getLineNumber(),
            e.getColumnNumber() == null ? 0 : e.getColumnNumber());
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownTerm unknown) {
        return Finding.error("模板-02", at, unknown.sentence(), unknown.advice());
      }
    }
    if (e instanceof InvalidReferenceException) {
      return Finding.error(
          "模板-03",
          at,
          "模板要用的“" + e.getBlamedExpressionString() + "”没有给出",
          "在数据里补上，或在模板里用 ?? 判断后再用");
    }
    return Finding.error("模板-04", at, "模板执行到这里出错", "对照体例文档检查这一处的写法");
  }
}
