package gongkai.page;

import gongkai.account.Bureau;
import gongkai.account.Correction;
import gongkai.account.Report;
import gongkai.document.Arrangement;
import gongkai.document.Document;
import gongkai.document.Form;
import gongkai.download.OpenData;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.search.SearchIndex;
import gongkai.search.SearchIndex.Searchable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one report becomes: its page, its annexes and its files. Used by one thread.
 *
 * @param files address → content
 * @param digest what the site's lists say of it
 * @param searchable what it is found by; none if it was not made this time
 */
public record ReportFolder(
    Map<String, byte[]> files, Digest digest, Optional<Searchable> searchable) {

  /** Makes it all. */
  public static ReportFolder of(
      Draft draft, Document document, Shell shell, PortalSpec portal, Findings findings) {
    Filed filed = draft.filed();
    ReportPage page = new ReportPage(draft, document, shell);
    Maker maker = new Maker(filed, draft.report(), draft.form(), shell, page, findings);
    maker.report();
    maker.annexes();
    Digest digest = Digest.of(filed, draft.report(), document.title(), portal, findings);
    Searchable searchable = Searchable.of(filed.folder(), document.title(), page.passages());
    maker.files.put(SearchIndex.textsAddress(filed.folder()), searchable.texts());
    return new ReportFolder(maker.files, digest, Optional.of(searchable));
  }

  /** What the site's lists say of a report that is not made this time. */
  public static Digest digest(
      Filed filed, Report report, Form form, PortalSpec portal, Findings findings) {
    String title = Arrangement.title(form, filed.bureau(), report, findings);
    return Digest.of(filed, report, title, portal, findings);
  }

  /** One report being made. */
  private static final class Maker {
    private final Filed filed;
    private final Report report;
    private final Form form;
    private final Shell shell;
    private final ReportPage page;
    private final Findings findings;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Maker(Filed filed, Report report, Form form, Shell shell, ReportPage page, Findings findings) {
      this.filed = filed;
      this.report = report;
      this.form = form;
      this.shell = shell;
      this.page = page;
      this.findings = findings;
    }

    void report() {
      String title = page.document().title();
      Map<String, String> crumbs = crumbs();
      crumbs.put(report.year() + "年度", "");
      Map<String, Object> model = model(filed.address(), title, "报告", crumbs);
      model.put("文档", page.model());
      model.put("报告头", head());
      model.put("更正", report.corrections().stream().map(this::correction).toList());
      model.put("归档", versions());
      model.put("下载", page.data().model());
      model.put("数据集", OpenData.LABEL);
      print("report", filed.address(), model);
      page.data().files().forEach((name, content) -> files.put(filed.folder() + name, content));
    }

    private List<Map<String, Object>> versions() {
      return filed.past().isNone()
          ? List.of()
          : filed.past().earlier(filed.facts(report)).stream().map(Versions::model).toList();
    }

    void annexes() {
      page.annexes()
          .pages()
          .forEach(
              (name, annex) -> {
                String address = filed.folder() + name;
                Map<String, String> crumbs = crumbs();
                crumbs.put(report.year() + "年度", filed.address());
                crumbs.put("附件" + annex.get("序号"), "");
                String title = annex.get("标题").toString();
                Map<String, Object> model = model(address, title, "附件", crumbs);
                model.put("附件", annex);
                print("annex", address, model);
              });
      page.annexes().files().forEach((name, file) -> files.put(filed.folder() + name, file));
    }

    private void print(String layout, String address, Map<String, Object> model) {
      shell
          .page(layout, model, form.format().numbers(), form.format().wording(), findings)
          .ifPresent(html -> files.put(address, html));
    }

    private Map<String, Object> model(
        String address, String title, String kind, Map<String, String> crumbs) {
      Map<String, Object> model =
          shell.model(
              address,
              title,
              kind,
              crumbs,
              Labels.article(shell.info(), filed.bureau(), report, title, shell.url(address)));
      model.put("部门", bureau(filed.bureau()));
      return model;
    }

    private Map<String, String> crumbs() {
      Map<String, String> crumbs = new LinkedHashMap<>();
      crumbs.put("首页", "index.html");
      crumbs.put(filed.bureau().name(), filed.slug() + "/index.html");
      return crumbs;
    }

    private Map<String, Object> head() {
      Map<String, Object> head = new LinkedHashMap<>();
      head.put("年度", report.year());
      head.put("发布机构", report.publisher().orElse(filed.bureau().name()));
      head.put("索引号", report.indexNumber());
      head.put("公开日期", report.published());
      head.put("公开日期值", report.published().map(Object::toString));
      return head;
    }

    private Map<String, Object> correction(Correction correction) {
      return correctionModel(correction);
    }
  }

  /** A correction as layouts print it. */
  public static Map<String, Object> correctionModel(Correction correction) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("日期", correction.date());
    model.put("日期值", correction.date().toString());
    model.put("事项", correction.fact());
    model.put("原值", correction.before());
    model.put("现值", correction.after());
    model.put("原因", correction.reason());
    return model;
  }

  /** A bureau as layouts print it. */
  public static Map<String, Object> bureau(Bureau bureau) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("名称", bureau.name());
    model.put("地区", bureau.region());
    model.put("联系电话", bureau.phone());
    model.put("地址", bureau.address());
    return model;
  }
}
