package gongkai.preview;

import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.review.Excerpt;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What is wrong, as it is shown over a page: its own findings in full, those of others counted. */
final class Panel {
  /** More than these nobody reads over a page; the list has them all. */
  private static final int MOST = 30;

  private static final String BUREAU = "bureau";

  /** What stands in {@code data} and is no bureau's. */
  private static final Set<String> SHARED = Set.of("site.yaml", "subjects");

  private final Path project;

  Panel(Path project) {
    this.project = project;
  }

  /** The panel's content over the page at an address; empty if there is nothing to put right. */
  String over(String address, View view) {
    List<Finding> told =
        view.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
    Predicate<Finding> concerns = finding -> concerns(finding.at().file(), address);
    List<Finding> own = told.stream().filter(concerns).toList();
    List<Finding> others =
        told.stream().filter(concerns.negate()).filter(Finding::isError).toList();
    if (own.isEmpty() && others.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    html.append("<h2 class=\"gk-panel__title\">").append(title(own)).append("</h2>\n");
    html.append(list(own.subList(0, Math.min(MOST, own.size())), view));
    if (own.size() > MOST || !others.isEmpty()) {
      int more = Math.max(0, own.size() - MOST) + others.size();
      html.append("<p><a href=\"")
          .append(Paths.FINDINGS)
          .append("\">另有 ")
          .append(more)
          .append(own.size() > MOST ? " 处" : " 处错误在别的报告里")
          .append("，查看全部</a></p>\n");
    }
    return html.toString();
  }

  private static String title(List<Finding> own) {
    if (own.isEmpty()) {
      return "这一页没有问题，网站还不能公开";
    }
    long errors = own.stream().filter(Finding::isError).count();
    long warnings = own.size() - errors;
    return (errors == 0 ? "" : errors + " 处错误")
        + (errors == 0 || warnings == 0 ? "" : "，")
        + (warnings == 0 ? "" : warnings + " 处警告")
        + (errors == 0 ? "" : "；改好之前不能公开");
  }

  /** Whether a file may have made a page what it is: its own, or one that all reports share. */
  static boolean concerns(String file, String address) {
    String[] page = address.split("/");
    String[] steps = file.split("/");
    int slug = file.startsWith("content/reports/") ? 2 : 1;
    boolean shared =
        steps.length <= slug || slug == 1 && !steps[0].equals("data") || SHARED.contains(steps[1]);
    if (shared || page.length < 2) {
      return true;
    }
    String which = steps.length == slug + 1 ? BUREAU : steps[slug + 1].replace(".yaml", "");
    return steps[slug].equals(page[0])
        && (page.length == 2 || which.equals(BUREAU) || which.equals(page[1]));
  }

  /** Findings one below another, each with the line that it is about. */
  String list(List<Finding> findings, View view) {
    Excerpt.Reader excerpts = new Excerpt.Reader(project, view.findings());
    StringBuilder html = new StringBuilder("<ol class=\"gk-findings\">\n");
    for (Finding finding : findings) {
      html.append("<li class=\"gk-finding gk-finding--")
          .append(finding.severity().name().toLowerCase(Locale.ROOT))
          .append("\"><p><strong>")
          .append(finding.severity().word())
          .append("</strong> ")
          .append(Markup.text(finding.message()))
          .append(finding.advice().isEmpty() ? "" : " → " + Markup.text(finding.advice()))
          .append("</p>\n<p class=\"gk-finding__place\">")
          .append(Markup.text(finding.at()))
          .append(" [")
          .append(Markup.text(finding.rule()))
          .append("]</p>\n");
      excerpts
          .at(finding.at())
          .ifPresent(
              line ->
                  html.append("<pre class=\"gk-finding__line\">")
                      .append(Markup.text(line.line()))
                      .append('\n')
                      .append(line.caret())
                      .append("</pre>\n"));
      html.append("</li>\n");
    }
    return html.append("</ol>\n").toString();
  }
}
