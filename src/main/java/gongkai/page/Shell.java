package gongkai.page;

import gongkai.account.SiteInfo;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import gongkai.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all pages of a site have in common: its name, its labels, its style sheet, where one is. */
public final class Shell {
  public static final String CSS = "assets/gongkai.css";

  /** For pages that print amounts of many reports: two decimals, thousands set apart. */
  public static final NumberStyle STYLE =
      new NumberStyle(
          true, Optional.of("2"), false, "0.00", Optional.empty(), "", "—", Optional.of(2), false);

  public static final Wording WORDS = new Wording("增加", "减少", "增长", "下降", "持平");

  /** Kind of page → the theme's scripts that it can do without, but is better with. */
  private static final Map<String, List<String>> SCRIPTS =
      Map.of("年度", List.of("sort.js"), "搜索", List.of("search.js"));

  private final SiteInfo info;
  private final Theme theme;
  private final List<StaticPage> pages;
  private final Optional<String> baseUrl;

  /**
   * @param baseUrl where the site will stand
   */
  public Shell(SiteInfo info, Theme theme, List<StaticPage> pages, Optional<String> baseUrl) {
    this.info = info;
    this.theme = theme;
    this.pages = List.copyOf(pages);
    this.baseUrl = baseUrl.map(url -> url.replaceAll("/+$", ""));
  }

  public SiteInfo info() {
    return info;
  }

  public List<StaticPage> pages() {
    return pages;
  }

  /** The full address of a page, if it is known where the site will stand. */
  public Optional<String> url(String address) {
    return baseUrl.map(base -> base + "/" + Links.encoded(address));
  }

  /**
   * What every layout is given.
   *
   * @param kind which kind of page, for the theme
   * @param crumbs name → address of the pages above, from the home page down, and of this one the
   *     name alone
   */
  public Map<String, Object> model(
      String address,
      String title,
      String kind,
      Map<String, String> crumbs,
      List<Map<String, Object>> labels) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("标题", title);
    page.put("种类", kind);
    page.put("根", Links.root(address));
    page.put("面包屑", crumbs(address, crumbs));
    page.put("页签", labels);
    page.put("样式", Links.relative(address, CSS));
    page.put("脚本", SCRIPTS.getOrDefault(kind, List.of()));
    page.put("页面", pages.stream().map(p -> link(address, p.title(), p.address())).toList());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("站点", info);
    model.put("页", page);
    return model;
  }

  private static List<Map<String, Object>> crumbs(String address, Map<String, String> way) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    way.forEach(
        (name, to) -> crumbs.add(to.isEmpty() ? Map.of("名称", name) : link(address, name, to)));
    return crumbs;
  }

  /** A link from the page at one address to another. */
  public static Map<String, Object> link(String from, String name, String to) {
    return Map.of("名称", name, "链接", Links.relative(from, to));
  }

  /** A page that prints no report's own figures. */
  public Optional<byte[]> page(String layout, Map<String, Object> model, Findings findings) {
    return page(layout, model, STYLE, WORDS, findings);
  }

  public Optional<byte[]> page(
      String layout,
      Map<String, Object> model,
      NumberStyle style,
      Wording wording,
      Findings findings) {
    return theme.page(layout, model, style, wording, findings).map(Shell::bytes);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
