package gongkai.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleHash;
import gongkai.finding.Findings;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The look of a site: page layouts and one style sheet. Safe for many threads. */
public final class Theme {
  /** A list of all reports of a province is a fifth of this. */
  private static final int LONGEST = 1 << 24;

  private final Engine engine;
  private final String css;
  private final Map<String, byte[]> assets;
  private final boolean traced;

  /**
   * @param folder in the project, for findings
   * @param templates path in the folder → text, for every {@code .ftlh}
   * @param styles the texts of the style files in their order
   * @param assets name → script or picture
   */
  public Theme(
      String folder,
      Map<String, String> templates,
      List<String> styles,
      Map<String, byte[]> assets) {
    this.assets = Map.copyOf(assets);
    this.engine = new Engine(folder, templates, HTMLOutputFormat.INSTANCE, LONGEST);
    this.css = String.join("\n", styles);
    this.traced = false;
  }

  private Theme(Engine engine, String css, Map<String, byte[]> assets, boolean traced) {
    this.engine = engine;
    this.css = css;
    this.assets = assets;
    this.traced = traced;
  }

  /** One whose pages mark every amount with its path, for a proof. */
  public Theme traced() {
    return new Theme(engine.traced(), css, assets, true);
  }

  /** The one style sheet of the site. */
  public String css() {
    return css;
  }

  /**
   * The style sheet for what stands in a wrapper on somebody else's page.
   *
   * @param wrapper its selector
   */
  public String css(String wrapper) {
    return ScopedCss.of(wrapper, css);
  }

  /** Name → script or picture. */
  public Map<String, byte[]> assets() {
    return assets;
  }

  /** A page by its layout; nothing, and a finding, if a template has a fault. */
  public Optional<String> page(
      String layout,
      Map<String, Object> model,
      NumberStyle style,
      Wording wording,
      Findings findings) {
    Facts facts =
        traced ? new ProofFacts(style, wording) : new Facts(style, wording, Facts::html, false);
    SimpleHash root = new SimpleHash(facts);
    model.forEach(root::put);
    return engine.render("layouts/" + layout + ".ftlh", root, "这一页", Set.of(), findings);
  }
}
