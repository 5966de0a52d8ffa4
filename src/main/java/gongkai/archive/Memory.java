package gongkai.archive;

import gongkai.account.Past;
import gongkai.account.PublicationDate;
import gongkai.finding.Finding;
import gongkai.site.Remembered;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/** What some freezes remember of the reports of a project. */
public final class Memory implements Remembered, AutoCloseable {
  /** Of a project that was never archived. */
  public static final Memory NONE = new Memory(List.of(), Map.of());

  private final List<Tree> trees;
  private final Map<String, List<State>> states;

  /** A state of a report, and the freeze that brought it. */
  private record State(Tree tree, ObjectId facts) {}

  private Memory(List<Tree> trees, Map<String, List<State>> states) {
    this.trees = trees;
    this.states = states;
  }

  /** What the archive of a project remembers, if it has one. */
  public static Memory of(Path project) throws ArchiveException {
    if (!mayHave(project)) {
      return NONE;
    }
    Optional<Archive> archive = Archive.of(project);
    return archive.isEmpty() ? NONE : archive.get().memory();
  }

  /** Whether a project can have an archive at all: to ask JGit takes a while at the start. */
  private static boolean mayHave(Path project) {
    for (Path folder = project; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git")) || Files.exists(folder.resolve("HEAD"))) {
        return true; // The second is there in a repository without a work tree.
      }
    }
    return false;
  }

  /**
   * The files and folders that change whenever a project is frozen; nothing if that cannot be said.
   */
  public static Optional<List<Path>> files(Path project) {
    for (Path folder = project; folder != null; folder = folder.getParent()) {
      Path git = folder.resolve(".git");
      if (Files.isDirectory(git)) {
        return Optional.of(
            Stream.of("packed-refs", Archive.TAGS, Archive.BRANCH).map(git::resolve).toList());
      }
      if (Files.exists(git)) {
        return Optional.empty(); // A work tree whose repository is elsewhere.
      }
    }
    return Optional.of(List.of());
  }

  /**
   * @param entries each after those that it was made after
   */
  static Memory of(Archive archive, List<Entry> entries) throws ArchiveException {
    List<Tree> trees = new ArrayList<>();
    Map<String, List<State>> states = new TreeMap<>();
    for (Entry entry : entries) {
      Tree tree = archive.tree(entry);
      trees.add(tree);
      tree.files().tailMap(Freeze.FACTS).entrySet().stream()
          .takeWhile(file -> file.getKey().startsWith(Freeze.FACTS))
          .forEach(
              file -> {
                String report = Freeze.report(file.getKey());
                List<State> known = states.computeIfAbsent(report, r -> new ArrayList<>());
                State state = new State(tree, file.getValue());
                if (known.isEmpty() || !known.get(known.size() - 1).facts().equals(state.facts())) {
                  known.add(state);
                }
              });
    }
    return new Memory(trees, states);
  }

  /** The same, but of addresses only those of one kind of freezes. */
  public Memory ofKind(Label kind) {
    return new Memory(
        trees.stream().filter(tree -> tree.entry().label().isOfSameKind(kind)).toList(), states);
  }

  @Override
  public Past past(String report) {
    List<State> known = states.getOrDefault(report, List.of());
    if (known.isEmpty()) {
      return Past.NONE;
    }
    List<Past.Version> versions = new ArrayList<>();
    for (State state : known) {
      Entry entry = state.tree().entry();
      versions.add(
          new Past.Version(
              versions.size() + 1, entry.label().toString(), new PublicationDate(entry.date())));
    }
    try {
      Tree last = known.get(known.size() - 1).tree();
      return new Past(versions, last.text(Freeze.factsFile(report)));
    } catch (ArchiveException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, byte[]> pages(String report, Past.Version version) {
    try {
      Tree tree = states.get(report).get(version.number() - 1).tree();
      return VersionPages.of(tree, report + "/", version);
    } catch (ArchiveException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Finding> lost(SortedSet<String> addresses) {
    return LostAddresses.find(trees, addresses);
  }

  @Override
  public void close() {
    trees.stream().limit(1).forEach(tree -> tree.git().close());
  }
}
