package gongkai.portal;

import gongkai.account.Bureau;
import gongkai.document.Form;
import gongkai.download.ReportSchema;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Digest;
import gongkai.page.Labels;
import gongkai.page.Shell;
import gongkai.page.StaticPage;
import gongkai.theme.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Makes every page and list of a site that is not a report. */
public final class Portal {
  static final String YEARS = "years/";
  static final String GLOSSARY = "glossary.html";
  static final String CORRECTIONS = "corrections.html";
  static final String SEARCH = "search.html";
  static final String MAP = "sitemap.html";
  private static final String COLUMN = "各部门各年度决算";

  /** First parts of addresses that no bureau's folder may have. */
  public static final List<String> TAKEN =
      List.of("years", "pages", "assets", "search", "glossary", "corrections", "sitemap", "schema");

  private final Shell shell;
  private final SortedMap<String, Bureau> bureaus;
  private final Digests digests;
  private final PortalSpec spec;
  private final Scope scope;
  private final Findings findings;
  private final BiConsumer<String, byte[]> out;
  private final List<String> addresses = new ArrayList<>();

  private Portal(
      Shell shell,
      SortedMap<String, Bureau> bureaus,
      List<Digest> digests,
      PortalSpec spec,
      Scope scope,
      Findings findings,
      BiConsumer<String, byte[]> out) {
    this.shell = shell;
    this.bureaus = bureaus;
    this.digests = new Digests(digests);
    this.spec = spec;
    this.scope = scope;
    this.findings = findings;
    this.out = out;
  }

  /**
   * Which bureaus and years to make the pages of; whatever shows more than one of them is always
   * made.
   */
  public record Scope(Predicate<String> bureaus, IntPredicate years) {
    public static final Scope ALL = new Scope(slug -> true, year -> true);
  }

  /**
   * Makes the pages.
   *
   * @param jobs how many threads work
   * @param out takes address and content of each, from any thread
   */
  public static void make(
      Shell shell,
      SortedMap<String, Bureau> bureaus,
      List<Digest> digests,
      Collection<Form> forms,
      PortalSpec spec,
      Scope scope,
      int jobs,
      Findings findings,
      BiConsumer<String, byte[]> out) {
    Portal portal = new Portal(shell, bureaus, digests, spec, scope, findings, out);
    portal.home();
    portal.missing();
    portal.years();
    portal.bureaus(jobs);
    portal.glossary(forms);
    portal.corrections();
    portal.search();
    portal.ownPages();
    portal.map();
    Lists lists = new Lists(shell, portal.digests);
    lists.feed().ifPresent(xml -> out.accept("feed.xml", xml));
    lists.sitemap(portal.addresses).ifPresent(xml -> out.accept("sitemap.xml", xml));
    out.accept("robots.txt", lists.robots());
    out.accept(Catalog.ADDRESS, new Catalog(shell, bureaus, portal.digests).file());
    out.accept(ReportSchema.ADDRESS, ReportSchema.of(shell.url(ReportSchema.ADDRESS)));
  }

  private void print(String layout, String address, Map<String, Object> model) {
    addresses.add(address);
    shell.page(layout, model, findings).ifPresent(html -> out.accept(address, html));
  }

  private Map<String, Object> column(String address, String title, String kind, String... way) {
    Map<String, String> crumbs = new LinkedHashMap<>();
    crumbs.put("首页", Shell.HOME);
    for (int i = 0; i < way.length; i += 2) {
      crumbs.put(way[i], way[i + 1]);
    }
    return shell.model(address, title, kind, crumbs, Labels.column(shell.info(), title));
  }

  private void home() {
    Map<String, Object> model =
        shell.model(Shell.HOME, shell.info().name(), "首页", Map.of(), Labels.home(shell.info()));
    HomePage page = new HomePage(digests, bureaus, spec);
    page.fill(model);
    page.files().forEach(out);
    model.put("数据集", Catalog.ADDRESS);
    model.put("结构", ReportSchema.ADDRESS);
    print("home", Shell.HOME, model);
  }

  private void missing() {
    Map<String, Object> model = shell.model(Shell.MISSING, "没有这一页", "没有", Map.of(), List.of());
    shell.page("404", model, findings).ifPresent(html -> out.accept(Shell.MISSING, html));
  }

  private void years() {
    YearPages pages = new YearPages(digests, spec);
    for (int year : digests.years()) {
      String address = YearPages.list(year);
      String compared = YearPages.comparison(year);
      if (!scope.years().test(year)) {
        addresses.addAll(List.of(address, compared));
        continue;
      }
      Map<String, Object> list = column(address, year + "年度各部门决算", "年度", year + "年度", "");
      pages.list(year, list);
      print("year", address, list);
      Map<String, Object> comparison =
          column(compared, year + "年度各部门比较", "比较", year + "年度", address, "比较", "");
      pages.comparison(year, comparison);
      print("comparison", compared, comparison);
      out.accept(YearPages.file(year), pages.csv(year));
    }
  }

  private void bureaus(int jobs) {
    List<Callable<Findings>> pages = new ArrayList<>();
    bureaus.forEach(
        (slug, bureau) -> {
          addresses.add(BureauPage.address(slug));
          if (scope.bureaus().test(slug)) {
            pages.add(() -> bureau(slug, bureau));
          }
        });
    Workers.each(jobs, pages, findings::addAll);
  }

  /** Makes the page of a bureau; gives what was found. */
  private Findings bureau(String slug, Bureau bureau) {
    Findings found = new Findings();
    BureauPage page = new BureauPage(slug, bureau, digests.of(slug), spec);
    String address = BureauPage.address(slug);
    Map<String, Object> model = column(address, bureau.name(), "部门", bureau.name(), "");
    page.fill(model);
    shell.page("bureau", model, found).ifPresent(html -> out.accept(address, html));
    page.files().forEach(out);
    return found;
  }

  private void glossary(Collection<Form> forms) {
    Map<String, Object> model = column(GLOSSARY, "名词解释", "名词", "名词解释", "");
    model.put("条目", Terms.of(forms));
    print("glossary", GLOSSARY, model);
  }

  private void corrections() {
    Map<String, Object> model = column(CORRECTIONS, "更正记录", "更正", "更正记录", "");
    model.put("条目", digests.corrections(CORRECTIONS));
    print("corrections", CORRECTIONS, model);
  }

  private void search() {
    print("search", SEARCH, column(SEARCH, "搜索", "搜索", "搜索", ""));
  }

  private void ownPages() {
    for (StaticPage page : shell.pages()) {
      Map<String, Object> model = column(page.address(), page.title(), "说明", page.title(), "");
      model.put("正文", page.text());
      print("page", page.address(), model);
    }
  }

  private void map() {
    Map<String, Object> model = column(MAP, "网站地图", "地图", "网站地图", "");
    List<Map<String, Object>> rows = new ArrayList<>();
    bureaus.forEach(
        (slug, bureau) -> {
          Map<String, Object> row =
              new LinkedHashMap<>(Shell.link(MAP, bureau.name(), slug + "/index.html"));
          row.put("报告", digests.of(slug).stream().map(d -> digests.link(MAP, d)).toList());
          rows.add(row);
        });
    model.put("部门", rows);
    model.put(
        "年度",
        digests.years().stream()
            .map(year -> Shell.link(MAP, year + "年度", YearPages.list(year)))
            .toList());
    print("sitemap", MAP, model);
  }
}
