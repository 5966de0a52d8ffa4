package gongkai.archive;

import gongkai.account.Past.Version;
import gongkai.page.LargePrint;
import gongkai.page.Versions;
import gongkai.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a report as they were frozen, published below its present folder. They stay what
 * they were but for a mark that they are archived and for the links that lead out of the folder;
 * the look is the one of then.
 */
final class VersionPages {
  private static final Pattern LINK = Pattern.compile("(\\s(?:href|src)=\")([^\"]*)(\")");
  private static final Pattern BODY = Pattern.compile("<body[^>]*>");
  private static final Pattern ELSEWHERE = Pattern.compile("#.*|[a-z][a-z0-9+.-]*:.*|/.*");
  private static final String UP = "../";
  private static final String ASSETS = "assets/";

  private final Tree tree;
  private final String folder;
  private final Version version;
  private final SortedMap<String, byte[]> pages = new TreeMap<>();

  private VersionPages(Tree tree, String folder, Version version) {
    this.tree = tree;
    this.folder = folder;
    this.version = version;
  }

  /**
   * Address → content.
   *
   * @param folder address of the report's folder, with a slash at the end
   */
  static SortedMap<String, byte[]> of(Tree tree, String folder, Version version)
      throws ArchiveException {
    VersionPages made = new VersionPages(tree, folder, version);
    String all = Freeze.SITE + folder;
    for (String path : tree.files().tailMap(all).keySet()) {
      if (!path.startsWith(all)) {
        break;
      }
      made.add(path, path.substring(all.length()));
    }
    return made.pages;
  }

  /**
   * @param name address in the folder of the report
   */
  private void add(String path, String name) throws ArchiveException {
    // Only the present version is searched, each version stands once, and large print follows.
    if (SearchIndex.isTexts(path) || Versions.holds(name) || LargePrint.isOne(name)) {
      return;
    }
    if (!name.endsWith(".html")) {
      put(name, tree.bytes(path));
      return;
    }
    String html = linked(tree.text(path), name);
    put(name, marked(html, name).getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] content) {
    pages.put(folder + Versions.folder(version.number()) + name, content);
  }

  private String linked(String html, String name) throws ArchiveException {
    int depth = (int) name.chars().filter(c -> c == '/').count();
    Matcher matcher = LINK.matcher(html);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String link = matcher.group(1) + link(matcher.group(2), depth) + matcher.group(3);
      matcher.appendReplacement(out, Matcher.quoteReplacement(link));
    }
    return matcher.appendTail(out).toString();
  }

  /**
   * @param depth how far below the report's folder the page stands
   */
  private String link(String link, int depth) throws ArchiveException {
    if (ELSEWHERE.matcher(link).matches()) {
      return link;
    }
    String way = link.replaceFirst("^(?:\\.\\./)+", "");
    int up = (link.length() - way.length()) / UP.length();
    int above = up - depth;
    if (above <= 0) {
      return above == 0 && Versions.holds(way) ? UP.repeat(depth + 2) + way : link;
    }
    boolean atRoot = above == folder.chars().filter(c -> c == '/').count();
    String asset = Freeze.SITE + way;
    if (atRoot && way.startsWith(ASSETS) && tree.files().containsKey(asset)) {
      put(way, tree.bytes(asset));
      return UP.repeat(depth) + way;
    }
    return UP.repeat(2) + link;
  }

  private String marked(String html, String name) {
    String now = UP.repeat(2 + (int) name.chars().filter(c -> c == '/').count()) + "index.html";
    String mark =
        "\n<p class=\"archived\" role=\"note\"><strong>已归档</strong>　这是 <time datetime=\""
            + version.date()
            + "\">"
            + version.date().chinese()
            + "</time>归档的版本，后来有更正，请看<a href=\""
            + now
            + "\">现在的版本</a>。</p>";
    String titled =
        html.replaceFirst("<title>", "<meta name=\"robots\" content=\"noindex\">\n<title>已归档：");
    Matcher body = BODY.matcher(titled);
    return body.find()
        ? titled.substring(0, body.end()) + mark + titled.substring(body.end())
        : mark.strip() + "\n" + titled;
  }
}
