package gongkai.site;

import gongkai.account.Bureau;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.page.Shell;
import gongkai.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps addresses that a bureau once had (旧址): a page leads on to where its content is now, and any
 * other file stands there once more, because only a page can lead on.
 */
final class Redirects {
  private static final String RULE = "归档-03";
  private static final String FOLDER = "/";

  private final Shell shell;
  private final Site site;
  private final Findings findings;

  Redirects(Shell shell, Site site, Findings findings) {
    this.shell = shell;
    this.site = site;
    this.findings = findings;
  }

  /** Adds the pages of all bureaus to the site, which has every other page already. */
  void make(Map<String, Bureau> bureaus) {
    List<String> taken = new ArrayList<>(site.pages().keySet());
    bureaus.forEach(
        (slug, bureau) -> {
          Location at = Location.of("data/" + slug + "/bureau.yaml");
          bureau.oldAddresses().forEach((from, to) -> make(from, to, taken, at));
        });
  }

  private void make(String from, String to, List<String> pages, Location at) {
    boolean folders = from.endsWith(FOLDER) && to.endsWith(FOLDER);
    List<String> targets =
        pages.stream()
            .filter(page -> folders ? page.startsWith(to) : page.equals(to))
            .filter(page -> !folders || !SearchIndex.isTexts(page))
            .toList();
    if (targets.isEmpty() || from.endsWith(FOLDER) != to.endsWith(FOLDER)) {
      findings.error(
          RULE, at, "旧址“" + from + "”指到“" + to + "”，网站里没有", "写网站里现在的地址，如 caizheng/2024/index.html");
      return;
    }
    for (String target : targets) {
      String address = folders ? from + target.substring(to.length()) : from;
      boolean used = site.pages().containsKey(address);
      if (used || !Site.isAddress(address)) {
        findings.error(RULE, at, "旧址“" + address + "”" + (used ? "现在有网页" : "不是一个地址"), "改正或删去它");
        return;
      }
      add(address, target);
    }
  }

  private void add(String from, String to) {
    if (to.endsWith(".html")) {
      String title = "地址已改变";
      Map<String, Object> model =
          shell.model(from, title, "移动", Map.of("首页", "index.html"), List.of());
      model.put("新址", Shell.link(from, to, to));
      shell.page("moved", model, findings).ifPresent(page -> site.put(from, page));
    } else {
      site.put(from, site.pages().get(to));
    }
  }
}
