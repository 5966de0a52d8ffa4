package gongkai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The archive of a project: all that was frozen of it, in the project's own git repository. Each
 * freeze is one commit on the branch {@code archive} with one annotated tag.
 */
public final class Archive implements AutoCloseable {
  static final String BRANCH = "refs/heads/archive";
  static final String TAGS = "refs/tags/";

  private final Repository git;

  private Archive(Repository git) {
    this.git = git;
  }

  /** The archive in the repository that a project's folder belongs to, if it belongs to one. */
  public static Optional<Archive> of(Path project) throws ArchiveException {
    Quiet.start();
    boolean own = Files.exists(project.resolve(".git"));
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    if (own) {
      // A damaged one must not be taken for none, and the next one above for it.
      builder.addCeilingDirectory(project.toFile().getParentFile());
    }
    try {
      builder.findGitDir(project.toFile());
      if (builder.getGitDir() == null) {
        if (own) {
          throw Trouble.of(new RepositoryNotFoundException(project.toFile()));
        }
        return Optional.empty();
      }
      return Optional.of(new Archive(builder.setMustExist(true).build()));
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.of(e);
    }
  }

  /** A new repository in a project's folder. */
  public static Archive create(Path project) throws ArchiveException {
    Quiet.start();
    try (Git made = Git.init().setDirectory(project.toFile()).setInitialBranch("main").call()) {
      return new Archive(
          new FileRepositoryBuilder().setGitDir(made.getRepository().getDirectory()).build());
    } catch (GitAPIException | IOException e) {
      throw Trouble.of(e);
    }
  }

  /** All freezes, each after those that it was made after. */
  public List<Entry> entries() throws ArchiveException {
    try (RevWalk walk = new RevWalk(git)) {
      Map<ObjectId, List<Entry>> byCommit = new HashMap<>();
      for (Ref ref : git.getRefDatabase().getRefsByPrefix(TAGS + "archive/")) {
        Optional<Entry> entry = entry(ref, walk);
        if (entry.isPresent()) {
          RevCommit commit = walk.parseCommit(ObjectId.fromString(entry.get().commit()));
          byCommit.computeIfAbsent(commit.copy(), c -> new ArrayList<>()).add(entry.get());
          walk.markStart(commit);
        }
      }
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      List<Entry> entries = new ArrayList<>();
      for (RevCommit commit : walk) {
        entries.addAll(byCommit.getOrDefault(commit, List.of()));
      }
      return entries;
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  /** The freeze that a tag is; tags that anybody else made are none. */
  private static Optional<Entry> entry(Ref ref, RevWalk walk) throws IOException {
    Optional<Label> label = Label.parse(ref.getName().substring(TAGS.length()));
    RevObject object = walk.parseAny(ref.getObjectId());
    if (label.isEmpty() || !(object instanceof RevTag tag)) {
      return Optional.empty();
    }
    RevObject target = walk.peel(tag);
    return target instanceof RevCommit commit && tag.getTaggerIdent() != null
        ? Optional.of(new Entry(label.get(), commit.name(), Stamp.day(tag.getTaggerIdent())))
        : Optional.empty();
  }

  /**
   * The freeze of a name.
   *
   * @param name with or without {@code archive/}
   */
  public Entry entry(String name) throws ArchiveException {
    List<Entry> all = entries();
    Optional<Label> label = Label.parse(name);
    return all.stream()
        .filter(entry -> label.isPresent() && entry.label().equals(label.get()))
        .findFirst()
        .orElseThrow(
            () ->
                ArchiveException.refused(
                    all.isEmpty()
                        ? "还没有归档过 → 先用 gongkai archive 年度"
                        : "没有名为“" + name + "”的归档 → 用 gongkai archive list 查看"));
  }

  /** What a freeze holds; read from the repository when it is asked for. */
  public Freeze freeze(Entry entry) throws ArchiveException {
    return Tree.of(git, entry).freeze();
  }

  /** What all freezes remember. */
  public Memory memory() throws ArchiveException {
    return Memory.of(this, entries());
  }

  /** What the freezes before one remember. */
  Memory memoryBefore(Entry entry) throws ArchiveException {
    List<Entry> entries = entries();
    return Memory.of(this, entries.subList(0, entries.indexOf(entry)));
  }

  Tree tree(Entry entry) throws ArchiveException {
    return Tree.of(git, entry);
  }

  /** What adding a freeze came to. */
  public record Added(Entry entry, boolean isNew) {}

  /**
   * Adds a freeze, unless the newest of its kind is the same.
   *
   * @param kind year and bureau
   */
  public Added add(Freeze freeze, Label kind, Stamp stamp) throws ArchiveException {
    try (Writer writer = Writer.of(git)) {
      return writer.add(freeze, kind, stamp, entries());
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  /** Who git says is working here, if it is set. */
  public Optional<Stamp.Author> author() {
    return Stamp.author(git.getConfig());
  }

  @Override
  public void close() {
    git.close();
  }
}
