package gongkai.archive;

import gongkai.archive.Difference.FactChange;
import gongkai.archive.Difference.FileChange;
import gongkai.archive.Difference.ReportDifference;
import gongkai.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A difference as a text, as JSON, and as a page for whoever has to decide on it. */
public final class DifferencePrinter {
  private static final String NONE = "（没有）";

  private final String before;
  private final String after;
  private final Difference difference;

  /**
   * @param before name of what is compared
   * @param after name of what it is compared with
   */
  public DifferencePrinter(String before, String after, Difference difference) {
    this.before = before;
    this.after = after;
    this.difference = difference;
  }

  /** For the terminal: by report and fact, the files at the end. */
  public String text() {
    StringBuilder out = new StringBuilder(before + " → " + after + "\n");
    if (difference.isNone()) {
      return out.append("完全相同\n").toString();
    }
    difference.reports().forEach((report, changes) -> report(report, changes, out));
    out.append("文件：").append(counts()).append('\n');
    difference
        .files()
        .forEach(
            (path, change) ->
                out.append("  ").append(change.word()).append(' ').append(path).append('\n'));
    return out.toString();
  }

  private static void report(String report, ReportDifference changes, StringBuilder out) {
    if (!changes.facts().isEmpty()) {
      out.append(report).append(" 的事实：\n");
      for (FactChange fact : changes.facts()) {
        out.append("  ").append(fact.path()).append("：").append(value(fact.before()));
        out.append(" → ").append(value(fact.after())).append('\n');
      }
    }
    if (!changes.removed().isEmpty() || !changes.added().isEmpty()) {
      out.append(report).append(" 的句子：\n");
      changes.removed().forEach(sentence -> out.append("  - ").append(sentence).append('\n'));
      changes.added().forEach(sentence -> out.append("  + ").append(sentence).append('\n'));
    }
  }

  private static String value(Optional<String> value) {
    return value.map(text -> text.replace("\n", " ")).orElse(NONE);
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (FileChange change : FileChange.values()) {
      long count = difference.files().values().stream().filter(c -> c == change).count();
      counts.add(change.word() + " " + count);
    }
    return String.join("，", counts);
  }

  /** For other programs. */
  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("before", before);
    all.put("after", after);
    List<Map<String, Object>> facts = new ArrayList<>();
    List<Map<String, Object>> sentences = new ArrayList<>();
    difference
        .reports()
        .forEach(
            (report, changes) -> {
              changes.facts().forEach(fact -> facts.add(fact(report, fact)));
              changes.removed().forEach(s -> sentences.add(row(report, "removed", s)));
              changes.added().forEach(s -> sentences.add(row(report, "added", s)));
            });
    all.put("facts", facts);
    all.put("sentences", sentences);
    List<Map<String, Object>> files = new ArrayList<>();
    difference
        .files()
        .forEach(
            (path, change) ->
                files.add(Map.of("path", path, "change", change.name().toLowerCase(Locale.ROOT))));
    all.put("files", files);
    return Json.compact(all) + "\n";
  }

  private static Map<String, Object> fact(String report, FactChange fact) {
    Map<String, Object> row = row(report, "fact", fact.path());
    row.put("before", fact.before());
    row.put("after", fact.after());
    return row;
  }

  private static Map<String, Object> row(String report, String what, String text) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("report", report);
    row.put(what, text);
    return row;
  }

  /**
   * A page that stands alone. It is a working paper that is never published, so it has no theme.
   */
  public String html() {
    StringBuilder out = new StringBuilder();
    String title = "归档比较：" + before + " → " + after;
    out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escaped(title)).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(escaped(title)).append("</h1>\n");
    if (difference.isNone()) {
      out.append("<p>完全相同。</p>\n");
    }
    difference.reports().forEach((report, changes) -> htmlReport(report, changes, out));
    if (!difference.isNone()) {
      out.append("<h2>文件</h2>\n<p>").append(counts()).append("</p>\n<ul>\n");
      difference
          .files()
          .forEach(
              (path, change) ->
                  out.append(
                      "<li>" + change.word() + " <code>" + escaped(path) + "</code></li>\n"));
      out.append("</ul>\n");
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void htmlReport(String report, ReportDifference changes, StringBuilder out) {
    out.append("<h2>").append(escaped(report)).append("</h2>\n");
    if (!changes.facts().isEmpty()) {
      out.append("<table>\n<caption>")
          .append(escaped(report))
          .append(" 的事实</caption>\n<thead><tr>");
      out.append("<th scope=\"col\">事实</th><th scope=\"col\">原来</th><th scope=\"col\">现在</th>");
      out.append("</tr></thead>\n<tbody>\n");
      for (FactChange fact : changes.facts()) {
        out.append("<tr><th scope=\"row\">").append(escaped(fact.path())).append("</th><td><del>");
        out.append(escaped(value(fact.before()))).append("</del></td><td><ins>");
        out.append(escaped(value(fact.after()))).append("</ins></td></tr>\n");
      }
      out.append("</tbody>\n</table>\n");
    }
    sentences("不再有的句子", changes.removed(), out);
    sentences("新的句子", changes.added(), out);
  }

  private static void sentences(String title, List<String> sentences, StringBuilder out) {
    if (!sentences.isEmpty()) {
      out.append("<h3>").append(title).append("</h3>\n<ul>\n");
      sentences.forEach(s -> out.append("<li>").append(escaped(s)).append("</li>\n"));
      out.append("</ul>\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String STYLE =
      """
      body{font-family:system-ui,sans-serif;line-height:1.7;margin:0}
      main{max-width:60rem;margin:0 auto;padding:1.5rem}
      table{border-collapse:collapse;width:100%}
      caption{text-align:left;font-weight:600;padding:.4rem 0}
      th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;font-weight:400;overflow-wrap:anywhere}
      thead th{font-weight:600}
      del{color:#8f1d1d}
      ins{color:#155724}
      code{overflow-wrap:anywhere}
      """;
}
