package gongkai.site;

import gongkai.account.Bureau;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.page.Digest;
import gongkai.portal.Portal;
import gongkai.search.SearchIndex;
import gongkai.search.SearchIndex.Searchable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All of a site that is no report: made again as far as what it shows of the reports has changed.
 */
final class Surroundings {
  private static final String YEARS = "years/";

  private Optional<Project.Look> look = Optional.empty();
  private SortedMap<String, Bureau> bureaus = new TreeMap<>();
  private List<Digest> digests = List.of();
  private List<Form> forms = List.of();
  private List<Searchable> searched = List.of();
  private Findings findings = new Findings();
  private Map<String, byte[]> assets = Map.of();
  private Map<String, byte[]> index = Map.of();
  private Map<String, byte[]> portal = Map.of();

  /** What was found while making it last. */
  Findings findings() {
    return findings;
  }

  /** Whether nothing has been made yet. */
  boolean isEmpty() {
    return portal.isEmpty();
  }

  /** Everything, by address. */
  List<Map<String, byte[]>> pages() {
    return List.of(assets, index, portal);
  }

  /** Styles, scripts and pictures, by address. */
  Map<String, byte[]> assets() {
    return assets;
  }

  void refresh(
      Project project,
      Optional<String> baseUrl,
      List<Digest> digestsNow,
      List<Form> formsNow,
      List<Searchable> searchedNow) {
    boolean anew = !project.look().equals(look);
    if (anew) {
      assets = new HashMap<>();
      new Maker(project, baseUrl, assets::put).assets();
    }
    if (anew || !sameIndex(searchedNow)) {
      index = new HashMap<>();
      SearchIndex made = new SearchIndex();
      searchedNow.forEach(made::add);
      made.write(index::put);
    }
    if (anew
        || !project.bureaus().equals(bureaus)
        || !digestsNow.equals(digests)
        || !formsNow.equals(forms)) {
      portal(project, baseUrl, digestsNow, formsNow, anew);
    }
    look = project.look();
    bureaus = project.bureaus();
    digests = digestsNow;
    forms = formsNow;
    searched = searchedNow;
  }

  private boolean sameIndex(List<Searchable> now) {
    boolean same = now.size() == searched.size();
    for (int i = 0; same && i < now.size(); i++) {
      same =
          now.get(i).folder().equals(searched.get(i).folder())
              && now.get(i).keys().equals(searched.get(i).keys());
    }
    return same;
  }

  private void portal(
      Project project,
      Optional<String> baseUrl,
      List<Digest> digestsNow,
      List<Form> formsNow,
      boolean anew) {
    // A fault in a page that is not made again would be forgotten.
    boolean all = anew || !findings.sorted().isEmpty();
    Set<String> slugs = changed(digests, digestsNow, Digest::slug);
    project
        .bureaus()
        .forEach(
            (slug, bureau) -> {
              if (!bureau.equals(bureaus.get(slug))) {
                slugs.add(slug);
              }
            });
    Set<Integer> years = changed(digests, digestsNow, Digest::year);
    Portal.Scope scope =
        all ? Portal.Scope.ALL : new Portal.Scope(slugs::contains, years::contains);
    Findings found = new Findings();
    Map<String, byte[]> made = new ConcurrentHashMap<>();
    // One thread: the other is for who waits for a report.
    new Maker(project, baseUrl, made::put).portal(digestsNow, formsNow, scope, 1, found);
    Map<String, byte[]> pages = new HashMap<>(portal);
    if (!found.hasErrors()) {
      Set<String> yearsNow =
          digestsNow.stream().map(d -> String.valueOf(d.year())).collect(Collectors.toSet());
      pages.keySet().removeIf(address -> !isKept(address, project, scope, yearsNow));
    }
    pages.putAll(made);
    portal = pages;
    findings = found;
  }

  /** Whether a page belongs to a bureau or a year of which nothing was made again. */
  static boolean isKept(String address, Project project, Portal.Scope scope, Set<String> years) {
    String[] steps = address.split("/");
    if (address.startsWith(YEARS)) {
      return years.contains(steps[1]) && !scope.years().test(Integer.parseInt(steps[1]));
    }
    return steps.length > 1
        && project.bureaus().containsKey(steps[0])
        && !scope.bureaus().test(steps[0]);
  }

  /** The groups of digests that are not as they were. */
  static <K> Set<K> changed(List<Digest> before, List<Digest> now, Function<Digest, K> group) {
    Map<K, List<Digest>> old = grouped(before, group);
    Map<K, List<Digest>> young = grouped(now, group);
    Set<K> keys = new HashSet<>(old.keySet());
    keys.addAll(young.keySet());
    keys.removeIf(key -> Objects.equals(old.get(key), young.get(key)));
    return keys;
  }

  private static <K> Map<K, List<Digest>> grouped(List<Digest> digests, Function<Digest, K> group) {
    return digests.stream()
        .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
  }
}
