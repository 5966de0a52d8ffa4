package gongkai.page;

import gongkai.account.SiteInfo;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import gongkai.prose.Html;
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

  /** The styles of fragments, for systems that take them only as a file. */
  public static final String SHEET = "gongkai.css";

  public static final String HOME = "index.html";

  /** Shown in place of any page that is not there, so that no relative link on it can be right. */
  public static final String MISSING = "404.html";

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
  private final Edition edition;
  private final Optional<Html> styles;

  /** The pages of the site itself. */
  public Shell(SiteInfo info, Theme theme, List<StaticPage> pages, Optional<String> baseUrl) {
    this(info, theme, pages, baseUrl, Edition.SITE);
  }

  /**
   * @param baseUrl where the site will stand
   */
  public Shell(
      SiteInfo info,
      Theme theme,
      List<StaticPage> pages,
      Optional<String> baseUrl,
      Edition edition) {
    this.edition = edition;
    this.styles = edition.styles(theme);
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
    page.put("根", root(address));
    page.put("面包屑", crumbs(address, crumbs));
    page.put("页签", labels);
    page.put("能链接", edition == Edition.SITE || baseUrl.isPresent());
    page.put("样式表", styles);
    page.put("样式", to(address, CSS));
    page.put("大字版", to(address, LargePrint.address(address)));
    page.put("网址", address.equals(MISSING) ? Optional.empty() : url(address));
    page.put("脚本", SCRIPTS.getOrDefault(kind, List.of()));
    page.put(
        "页面",
        pages.stream().map(p -> Map.of("名称", p.title(), "链接", to(address, p.address()))).toList());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("站点", info);
    model.put("页", page);
    return model;
  }

  private String root(String from) {
    return from.equals(MISSING) ? baseUrl.map(base -> base + "/").orElse("") : Links.root(from);
  }

  private String to(String from, String address) {
    String relative = Links.relative(from, address);
    return from.equals(MISSING) ? url(address).orElse(relative) : relative;
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
    return theme.page(edition.layout(layout), model, style, wording, findings).map(Shell::bytes);
  }

  /** What the edition gives out of a site's file: address → content. */
  public Map<String, byte[]> edition(String address, byte[] content) {
    if (edition == Edition.SITE) {
      return Map.of(address, content);
    }
    return edition.has(address)
        ? Map.of(edition.address(address), bytes(Links.outward(text(content), address, baseUrl)))
        : Map.of();
  }

  /** The style sheet beside the pages of the edition, if there is one. */
  public Optional<byte[]> sheet() {
    return edition == Edition.FRAGMENT
        ? styles.map(css -> bytes(css.markup() + "\n"))
        : Optional.empty();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
