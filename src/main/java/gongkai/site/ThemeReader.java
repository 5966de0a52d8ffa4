package gongkai.site;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.source.Sources;
import gongkai.theme.Theme;
import gongkai.theme.ThemeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a theme's folder. */
final class ThemeReader {
  private static final long LARGEST = 1L << 20;

  private final Sources from;
  private final String folder;
  private final Inputs inputs;
  private final Findings findings;
  private final Map<String, String> templates = new TreeMap<>();

  private ThemeReader(Sources from, String folder, Inputs inputs) {
    this.from = from;
    this.folder = folder;
    this.inputs = inputs;
    this.findings = inputs.findings();
  }

  /**
   * The theme of that name.
   *
   * @param named where the site names it
   */
  static Optional<Theme> read(Inputs inputs, String name, Location named) throws IOException {
    String folder = "themes/" + name;
    Optional<Sources> owner = name.contains("/") ? Optional.empty() : inputs.owner(folder);
    if (owner.isEmpty()) {
      inputs.findings().error("数据-12", named, "没有名为“" + name + "”的主题", "写 themes/ 下的一个文件夹名");
      return Optional.empty();
    }
    Optional<ThemeSpec> spec = inputs.file(owner.get(), folder + "/theme.yaml", ThemeSpec.class);
    return Optional.of(new ThemeReader(owner.get(), folder, inputs).read(spec));
  }

  private Theme read(Optional<ThemeSpec> spec) throws IOException {
    for (String layout : from.list(folder + "/layouts")) {
      template("layouts/" + layout);
    }
    for (String component : from.list(folder + "/components")) {
      template("components/" + component + "/" + component + ".ftlh");
    }
    List<String> styles = new ArrayList<>();
    for (String style : spec.map(ThemeSpec::styles).orElse(List.of())) {
      from.text(folder + "/" + style, findings).ifPresent(styles::add);
    }
    Map<String, byte[]> assets = new TreeMap<>();
    for (String asset : from.list(folder + "/assets")) {
      String file = folder + "/assets/" + asset;
      if (inputs.isName(asset, file)) {
        from.bytes(file, LARGEST, Location.of(file), findings)
            .ifPresent(content -> assets.put(asset, content));
      }
    }
    return new Theme(folder, templates, styles, assets);
  }

  private void template(String file) throws IOException {
    from.text(folder + "/" + file, findings).ifPresent(text -> templates.put(file, text));
  }
}
