package gongkai.site;

import gongkai.disk.Address;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.page.Shell;
import gongkai.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Passes the files of a site on, and at the end adds what keeps the addresses that a bureau once
 * had (旧址): a page leads on to where its content is now, and any other file stands there once more,
 * because only a page can lead on. Takes files from any thread.
 */
public final class Redirects implements BiConsumer<String, byte[]> {
  /** What is wrong with old addresses; in a part of a site some lead to what is not in it. */
  public static final String RULE = "归档-03";

  private static final String FOLDER = "/";
  private static final String PAGE = ".html";

  private final Map<String, String> oldAddresses;
  private final BiConsumer<String, byte[]> out;
  private final SortedSet<String> addresses = new ConcurrentSkipListSet<>();
  private final Map<String, byte[]> wanted = new ConcurrentHashMap<>();

  /**
   * @param oldAddresses address or folder that the site once had → the one it has now
   * @param out takes address and content of every file
   */
  Redirects(Map<String, String> oldAddresses, BiConsumer<String, byte[]> out) {
    this.oldAddresses = oldAddresses;
    this.out = out;
  }

  @Override
  public void accept(String address, byte[] content) {
    addresses.add(address);
    out.accept(address, content);
    if (!address.endsWith(PAGE) && isWanted(address)) {
      wanted.put(address, content);
    }
  }

  /**
   * Takes in a file that stands already.
   *
   * @param content what it holds, if that is wanted
   */
  void keep(String address, Supplier<byte[]> content) {
    addresses.add(address);
    if (!address.endsWith(PAGE) && isWanted(address)) {
      wanted.put(address, content.get());
    }
  }

  private boolean isWanted(String address) {
    return oldAddresses.values().stream().anyMatch(to -> leads(to, address));
  }

  private static boolean leads(String to, String address) {
    return to.endsWith(FOLDER)
        ? address.startsWith(to) && !SearchIndex.isTexts(address)
        : address.equals(to);
  }

  /** Adds the old addresses, and gives all that there are. */
  SortedSet<String> finish(Shell shell, Findings findings) {
    List<String> pages = new ArrayList<>(addresses);
    if (!findings.hasErrors()) {
      // What could not be made is missing for another reason, which has been told.
      oldAddresses.forEach((from, to) -> lead(from, to, pages, shell, findings));
    }
    return addresses;
  }

  private void lead(String from, String to, List<String> pages, Shell shell, Findings findings) {
    Location at = Location.of(ProjectReader.SITE_FILE);
    List<String> targets = pages.stream().filter(page -> leads(to, page)).toList();
    if (targets.isEmpty() || from.endsWith(FOLDER) != to.endsWith(FOLDER)) {
      findings.error(
          RULE, at, "旧址“" + from + "”指到“" + to + "”，网站里没有", "写网站里现在的地址，如 caizheng/2024/index.html");
      return;
    }
    for (String target : targets) {
      String address = to.endsWith(FOLDER) ? from + target.substring(to.length()) : from;
      boolean used = addresses.contains(address);
      if (used || !Address.isOne(address)) {
        findings.error(RULE, at, "旧址“" + address + "”" + (used ? "现在有网页" : "不是一个地址"), "改正或删去它");
        return;
      }
      addresses.add(address);
      add(address, target, shell, findings);
    }
  }

  private void add(String from, String to, Shell shell, Findings findings) {
    if (!to.endsWith(PAGE)) {
      out.accept(from, wanted.get(to));
      return;
    }
    Map<String, Object> model =
        shell.model(from, "地址已改变", "移动", Map.of("首页", "index.html"), List.of());
    model.put("新址", Shell.link(from, to, to));
    shell.page("moved", model, findings).ifPresent(page -> out.accept(from, page));
  }
}
