package gongkai.site;

import gongkai.disk.Background;
import gongkai.disk.SiteFiles;
import gongkai.page.Digest;
import gongkai.portal.Portal;
import gongkai.site.State.Group;
import gongkai.site.State.Shelved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was made of each report the last time. One whose sources are the same, and whose files stand
 * on the site as they were written, is not made again; whatever is wrong with what is kept, all
 * are.
 */
public final class Shelf {
  /** One that knows nothing, and keeps nothing. */
  static final Shelf EMPTY =
      new Shelf(
          Path.of(""),
          Path.of(""),
          "",
          new Contents(Collections.emptyNavigableMap(), Collections.emptyNavigableMap()),
          address -> {},
          CompletableFuture.completedFuture(new SiteFiles(Map.of())),
          CompletableFuture.completedFuture(Optional.empty()));

  private final Path site;
  private final Path file;
  private final String ground;
  private final Contents contents;
  private final Consumer<String> keep;
  private final CompletableFuture<SiteFiles> standing;
  private final CompletableFuture<Optional<State>> last;
  private Optional<State> next = Optional.empty();

  private Shelf(
      Path site,
      Path file,
      String ground,
      Contents contents,
      Consumer<String> keep,
      CompletableFuture<SiteFiles> standing,
      CompletableFuture<Optional<State>> last) {
    this.site = site;
    this.file = file;
    this.ground = ground;
    this.contents = contents;
    this.keep = keep;
    this.standing = standing;
    this.last = last;
  }

  /**
   * The one that was filled last.
   *
   * @param file where it is written down
   * @param ground all that every report depends on
   * @param keep takes the address of each file that can stay on the site as it is
   * @param standing the site as it is
   */
  Shelf(
      Path site,
      Path file,
      String ground,
      Contents contents,
      Consumer<String> keep,
      CompletableFuture<SiteFiles> standing) {
    this(
        site,
        file,
        ground,
        contents,
        keep,
        standing,
        Background.start(() -> State.read(file, ground)));
  }

  private Optional<State> last() {
    return Background.end(last);
  }

  private Optional<String> look(Group files) {
    return Background.end(standing).look(files.all());
  }

  /** Those reports that need not be made again, by their place. */
  Map<String, Shelved> known(Project project) {
    if (last().isEmpty()) {
      return Map.of();
    }
    Map<String, String> keys = keys(project);
    List<Shelved> reports = last().get().reports();
    Map<String, Shelved> known = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Shelved report = reports.get(i);
      if (report.key().equals(keys.get(report.place()))
          && look(report.files()).equals(Optional.of(last().get().looks().get(i)))) {
        known.put(report.place(), report);
      }
    }
    return known;
  }

  /** Place → whatever may change what becomes of the report, but for the ground. */
  private Map<String, String> keys(Project project) {
    Map<String, String> keys = new HashMap<>();
    Optional<ReportSource> before = Optional.empty();
    for (ReportSource report : project.reports()) {
      List<String> lines = contents.of(report);
      lines.add(contents.at(bureau(report.slug())));
      before.filter(b -> b.slug().equals(report.slug())).map(contents::of).ifPresent(lines::addAll);
      keys.put(report.place(), Contents.hash(lines));
      before = Optional.of(report);
    }
    return keys;
  }

  private static String bureau(String slug) {
    return "data/" + slug + "/bureau.yaml";
  }

  private Map<String, String> bureaus(Project project) {
    Map<String, String> sums = new TreeMap<>();
    project.bureaus().keySet().forEach(slug -> sums.put(slug, contents.at(bureau(slug))));
    return sums;
  }

  /** Which pages of the portal are to be made again. */
  Portal.Scope scope(Project project, List<Digest> digests) {
    Optional<Group> stands = portal();
    if (stands.isEmpty()) {
      return Portal.Scope.ALL;
    }
    List<Digest> before = last().orElseThrow().reports().stream().map(Shelved::digest).toList();
    Set<String> slugs = Surroundings.changed(before, digests, Digest::slug);
    bureaus(project)
        .forEach(
            (slug, sum) -> {
              if (!sum.equals(last().get().bureaus().get(slug))) {
                slugs.add(slug);
              }
            });
    Set<Integer> years = Surroundings.changed(before, digests, Digest::year);
    return new Portal.Scope(slugs::contains, years::contains);
  }

  /** The files of the portal that are not made again. */
  Group portal(Project project, List<Digest> digests, Portal.Scope scope) {
    Set<String> years =
        digests.stream().map(d -> String.valueOf(d.year())).collect(Collectors.toSet());
    Group all = scope == Portal.Scope.ALL ? Group.NONE : portal().orElse(Group.NONE);
    return new Group(
        all.made().stream().filter(a -> Surroundings.isKept(a, project, scope, years)).toList(),
        all.large().stream().filter(a -> Surroundings.isKept(a, project, scope, years)).toList());
  }

  private Optional<Group> portal() {
    return last()
        .flatMap(State::portal)
        .filter(
            group -> {
              List<String> looks = last().get().looks();
              return look(group).equals(Optional.of(looks.get(looks.size() - 1)));
            });
  }

  /** The key → the reports that are found by it, and the place of each of these reports. */
  Map<String, String> index() {
    return last().map(State::index).orElse(Map.of());
  }

  List<String> indexed() {
    return last().stream().flatMap(s -> s.reports().stream()).map(Shelved::place).toList();
  }

  /** Leaves a file of the site as it stands. */
  void keep(String address) {
    keep.accept(address);
  }

  /** What stands at an address. */
  byte[] content(String address) {
    try {
      return Files.readAllBytes(site.resolve(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes what a build has made, to be kept when the site stands.
   *
   * @param reports all of them; their keys are not known to those who make them
   */
  void put(
      Project project, List<Shelved> reports, Optional<Group> portal, Map<String, String> index) {
    Map<String, String> keys = keys(project);
    List<Shelved> keyed = reports.stream().map(r -> r.with(keys.get(r.place()))).toList();
    next = Optional.of(new State(ground, keyed, bureaus(project), portal, index, List.of()));
  }

  /** Writes down what was put on it. */
  void remember(SiteFiles now) throws IOException {
    if (next.isEmpty()) {
      return; // What is kept of an earlier time says itself whether it still holds.
    }
    State made = next.get();
    List<String> looks = new ArrayList<>();
    Stream.concat(made.reports().stream().map(Shelved::files), made.portal().stream())
        .forEach(group -> looks.add(now.look(group.all()).orElse("")));
    State whole =
        new State(ground, made.reports(), made.bureaus(), made.portal(), made.index(), looks);
    whole.write(file);
  }
}
