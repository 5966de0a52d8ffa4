package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.check.CrossFooting;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import gongkai.theme.Narrator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Builds the site of a project. Touches no disk. */
public final class Builder {
  private static final String CSS = "assets/gongkai.css";

  /** For pages that print no amounts of a report. */
  private static final NumberStyle PLAIN =
      new NumberStyle(false, Optional.empty(), false, "0", "0", "—", Optional.empty(), false);

  private static final Wording WORDS = new Wording("增加", "减少", "增长", "下降", "持平");

  private final Project project;
  private final Optional<String> baseUrl;
  private final Optional<String> only;
  private final Map<String, Narrator> narrators = new TreeMap<>();

  private Builder(Project project, Optional<String> baseUrl, Optional<String> only) {
    this.project = project;
    this.baseUrl = baseUrl;
    this.only = only;
    project.forms().forEach((name, form) -> narrators.put(name, new Narrator(form)));
  }

  /** The site, and what was found while building it; not to be published if there are errors. */
  public record Built(Site site, Findings findings) {}

  /** One report's page and files, and what was found. */
  private record Made(Map<String, byte[]> files, Findings findings) {}

  /**
   * Builds everything.
   *
   * @param baseUrl where the site will stand, for labels that want a full address
   * @param only a report to build alone, as {@code bureau/year}; the lists name the others all the
   *     same
   * @param jobs how many threads work
   * @param progress is told how many reports are done, and of how many
   */
  public static Built build(
      Project project,
      Optional<String> baseUrl,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress) {
    return new Builder(project, baseUrl, only).build(jobs, progress);
  }

  private Built build(int jobs, BiConsumer<Integer, Integer> progress) {
    Site site = new Site();
    Findings findings = new Findings();
    for (Made made : reports(jobs, progress)) {
      made.files().forEach(site::put);
      findings.addAll(made.findings().sorted());
    }
    site.put(CSS, bytes(project.theme().css()));
    page(site, "index.html", "home", home(), findings);
    page(site, "404.html", "404", shell("404.html", "没有这一页", "没有", List.of(), List.of()), findings);
    project.bureaus().keySet().forEach(b -> bureau(site, b, findings));
    return new Built(site, findings);
  }

  private List<Made> reports(int jobs, BiConsumer<Integer, Integer> progress) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Made>> futures =
          project.reports().stream()
              .filter(filed -> only.map(filed::isAt).orElse(true))
              .map(filed -> workers.submit(() -> report(filed)))
              .toList();
      List<Made> made = new ArrayList<>();
      for (Future<Made> future : futures) {
        made.add(future.get());
        progress.accept(made.size(), futures.size());
      }
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Made report(Project.Filed filed) {
    Findings findings = new Findings();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Report stated = filed.report().value();
    Bureau bureau = project.bureaus().get(filed.bureau());
    Form form = project.forms().get(stated.format());
    Completion completion = Completion.of(stated, project.classification(stated.year()));
    findings.addAll(CrossFooting.check(completion, filed.report().places()));
    ReportPage page =
        new ReportPage(filed, bureau, completion, form, narrators.get(stated.format()), findings);
    String address = filed.address() + "index.html";
    Map<String, Object> model =
        shell(
            address,
            page.document().title(),
            "报告",
            crumbs(address, filed),
            labels(filed, page, address));
    model.put("文档", page.model());
    model.put("部门", bureau(filed.bureau()));
    model.put("报告头", head(stated, bureau));
    model.put("下载", page.downloads());
    project
        .theme()
        .page("report", model, form.format().numbers(), form.format().wording(), findings)
        .ifPresent(html -> files.put(address, bytes(html)));
    page.files().forEach((name, content) -> files.put(filed.address() + name, content));
    return new Made(files, findings);
  }

  private List<Map<String, Object>> labels(Project.Filed filed, ReportPage page, String address) {
    return Labels.article(
        project.info(),
        project.bureaus().get(filed.bureau()),
        filed.report().value(),
        page.document().title(),
        baseUrl.map(base -> base.replaceAll("/+$", "") + "/" + address));
  }

  private static Map<String, Object> head(Report report, Bureau bureau) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("年度", report.year());
    head.put("发布机构", report.publisher().orElse(bureau.name()));
    head.put("索引号", report.indexNumber());
    head.put("公开日期", report.published());
    head.put("公开日期值", report.published().map(Object::toString));
    return head;
  }

  private List<Map<String, Object>> crumbs(String address, Project.Filed filed) {
    return List.of(
        Map.of("名称", "首页", "链接", Links.relative(address, "index.html")),
        Map.of(
            "名称",
            project.bureaus().get(filed.bureau()).name(),
            "链接",
            Links.relative(address, filed.bureau() + "/index.html")),
        Map.of("名称", filed.report().value().year() + "年度"));
  }

  /** What every layout is given. */
  private Map<String, Object> shell(
      String address,
      String title,
      String kind,
      List<Map<String, Object>> crumbs,
      List<Map<String, Object>> labels) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("标题", title);
    page.put("种类", kind);
    page.put("根", Links.root(address));
    page.put("面包屑", crumbs);
    page.put("页签", labels);
    page.put("样式", Links.relative(address, CSS));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("站点", project.info());
    model.put("页", page);
    return model;
  }

  private void page(
      Site site, String address, String layout, Map<String, Object> model, Findings findings) {
    project
        .theme()
        .page(layout, model, PLAIN, WORDS, findings)
        .ifPresent(html -> site.put(address, bytes(html)));
  }

  private Map<String, Object> home() {
    Map<String, Object> model =
        shell("index.html", project.info().name(), "首页", List.of(), Labels.home(project.info()));
    List<Integer> years =
        project.reports().stream()
            .map(filed -> filed.report().value().year())
            .distinct()
            .sorted((a, b) -> b - a)
            .toList();
    model.put("年度", years);
    List<Map<String, Object>> bureaus = new ArrayList<>();
    for (String slug : project.bureaus().keySet()) {
      Map<String, Object> row = bureau(slug);
      row.put("链接", Links.relative("index.html", slug + "/index.html"));
      row.put("各年", years.stream().map(year -> year(slug, year)).toList());
      bureaus.add(row);
    }
    model.put("部门", bureaus);
    return model;
  }

  private Map<String, Object> year(String bureau, int year) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("年度", year);
    project.reports().stream()
        .filter(f -> f.bureau().equals(bureau) && f.report().value().year() == year)
        .findFirst()
        .ifPresent(f -> cell.put("链接", Links.relative("index.html", f.address() + "index.html")));
    return cell;
  }

  private void bureau(Site site, String slug, Findings findings) {
    String address = slug + "/index.html";
    String name = project.bureaus().get(slug).name();
    List<Map<String, Object>> crumbs =
        List.of(
            Map.of("名称", "首页", "链接", Links.relative(address, "index.html")), Map.of("名称", name));
    Map<String, Object> model =
        shell(address, name, "部门", crumbs, Labels.column(project.info(), name + "各年度部门决算"));
    model.put("部门", bureau(slug));
    model.put(
        "报告",
        project.reports().stream()
            .filter(filed -> filed.bureau().equals(slug))
            .sorted((a, b) -> b.report().value().year() - a.report().value().year())
            .map(filed -> entry(filed, address))
            .toList());
    page(site, address, "bureau", model, findings);
  }

  private Map<String, Object> entry(Project.Filed filed, String from) {
    Report report = filed.report().value();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("年度", report.year());
    entry.put("链接", Links.relative(from, filed.address() + "index.html"));
    entry.put("公开日期", report.published());
    return entry;
  }

  private Map<String, Object> bureau(String slug) {
    Bureau bureau = project.bureaus().get(slug);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("名称", bureau.name());
    model.put("地区", bureau.region());
    model.put("联系电话", bureau.phone());
    model.put("地址", bureau.address());
    return model;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
