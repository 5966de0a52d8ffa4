package gongkai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/**
 * Writes a freeze: first all objects as one pack, which nothing refers to yet, then the branch and
 * the tag in one step. Whoever looks sees the archive as it was or as it is to be, nothing between.
 */
final class Writer implements AutoCloseable {
  private final Repository git;
  private final Hold hold;

  private Writer(Repository git, Hold hold) {
    this.git = git;
    this.hold = hold;
  }

  static Writer of(Repository git) throws IOException, ArchiveException {
    return new Writer(git, Hold.of(folder(git)));
  }

  /** Where refs and objects are; of a linked work tree that is the main one's folder. */
  private static Path folder(Repository git) {
    return git.getCommonDirectory().toPath();
  }

  /**
   * @param before all freezes so far, the last one last
   */
  Archive.Added add(Freeze freeze, Label kind, Stamp stamp, List<Entry> before)
      throws IOException, ArchiveException {
    requireBranchFree();
    Optional<Entry> last =
        before.stream()
            .filter(e -> e.label().isOfSameKind(kind))
            .max((a, b) -> a.label().compareTo(b.label()));
    Label label = last.map(e -> e.label().next()).orElse(kind);
    String tag = Archive.TAGS + label;
    requireFree(tag, label);
    hold.announce(List.of(Archive.BRANCH, tag));
    try (ObjectInserter objects = ((ObjectDirectory) git.getObjectDatabase()).newPackInserter()) {
      ObjectId tree = tree(freeze, objects);
      if (last.isPresent() && tree.equals(treeOf(last.get()))) {
        return new Archive.Added(last.get(), false);
      }
      ObjectId parent = tip(before);
      String message = message(freeze, kind);
      ObjectId commit = commit(tree, parent, message, stamp, objects);
      ObjectId named = tag(label, commit, message, stamp, objects);
      objects.flush();
      update(commit, tag, named, stamp);
      return new Archive.Added(new Entry(label, commit.name(), Stamp.day(stamp.ident())), true);
    }
  }

  /** A branch that is checked out cannot move without its files seeming to be changed. */
  private void requireBranchFree() throws IOException, ArchiveException {
    if (Archive.BRANCH.equals(git.getFullBranch()) && !git.isBare()) {
      throw ArchiveException.refused("现在检出的正是 archive 分支 → 先切换到别的分支（如 git switch main）");
    }
  }

  private void requireFree(String tag, Label label) throws IOException, ArchiveException {
    if (git.exactRef(tag) != null) {
      throw ArchiveException.refused("标签 " + label + " 已经存在，却不是本程序的归档 → 改名或删去这个标签");
    }
  }

  private static ObjectId tree(Freeze freeze, ObjectInserter objects)
      throws IOException, ArchiveException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (String path : freeze.manifest().sums().keySet()) {
      add(path, freeze.bytes(path), builder, objects);
    }
    byte[] manifest = freeze.manifest().text().getBytes(StandardCharsets.UTF_8);
    add(Manifest.FILE, manifest, builder, objects);
    builder.finish();
    return index.writeTree(objects);
  }

  private static void add(
      String path, byte[] content, DirCacheBuilder builder, ObjectInserter objects)
      throws IOException {
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(FileMode.REGULAR_FILE);
    entry.setObjectId(objects.insert(Constants.OBJ_BLOB, content));
    builder.add(entry);
  }

  private ObjectId treeOf(Entry entry) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.parseCommit(ObjectId.fromString(entry.commit())).getTree();
    }
  }

  /** What the new commit comes after: in a clone that has only the tags, the last freeze. */
  private ObjectId tip(List<Entry> before) throws IOException {
    ObjectId branch = git.resolve(Archive.BRANCH);
    if (branch != null) {
      return branch;
    }
    return before.isEmpty()
        ? ObjectId.zeroId()
        : ObjectId.fromString(before.get(before.size() - 1).commit());
  }

  private static String message(Freeze freeze, Label kind) throws ArchiveException {
    String whose = kind.bureau().map(slug -> "（" + slug + "）").orElse("");
    return "归档 "
        + kind.year()
        + " 年度部门决算"
        + whose
        + "："
        + freeze.reports().size()
        + " 份报告\n\n"
        + freeze.about().program()
        + "\n";
  }

  private static ObjectId commit(
      ObjectId tree, ObjectId parent, String message, Stamp stamp, ObjectInserter objects)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    if (!parent.equals(ObjectId.zeroId())) {
      commit.setParentId(parent);
    }
    commit.setAuthor(stamp.ident());
    commit.setCommitter(stamp.ident());
    commit.setMessage(message);
    return objects.insert(commit);
  }

  private static ObjectId tag(
      Label label, ObjectId commit, String message, Stamp stamp, ObjectInserter objects)
      throws IOException {
    TagBuilder tag = new TagBuilder();
    tag.setTag(label.toString());
    tag.setObjectId(commit, Constants.OBJ_COMMIT);
    tag.setTagger(stamp.ident());
    tag.setMessage(message);
    return objects.insert(tag);
  }

  private void update(ObjectId commit, String tag, ObjectId named, Stamp stamp)
      throws IOException, ArchiveException {
    ObjectId branch = git.resolve(Archive.BRANCH);
    BatchRefUpdate batch = git.getRefDatabase().newBatchUpdate();
    batch.setAtomic(true);
    batch.setRefLogIdent(stamp.ident());
    batch.setRefLogMessage("archive", false);
    batch.addCommand(
        new ReceiveCommand(branch == null ? ObjectId.zeroId() : branch, commit, Archive.BRANCH),
        new ReceiveCommand(ObjectId.zeroId(), named, tag));
    try (RevWalk walk = new RevWalk(git)) {
      batch.execute(walk, NullProgressMonitor.INSTANCE);
    }
    for (ReceiveCommand command : batch.getCommands()) {
      if (command.getResult() != ReceiveCommand.Result.OK) {
        throw failed(command, tag);
      }
    }
  }

  private ArchiveException failed(ReceiveCommand command, String tag) {
    List<String> refs = List.of(Archive.BRANCH, tag, "packed-refs");
    Optional<Path> lock =
        refs.stream()
            .map(ref -> folder(git).resolve(ref + ".lock"))
            .filter(file -> file.toFile().exists())
            .findFirst();
    return lock.map(file -> ArchiveException.machine(Trouble.locked(file.toString())))
        .orElseGet(
            () ->
                ArchiveException.machine(
                    "git 没有接受 " + command.getRefName() + "：与别的分支或标签同名，或刚被别的程序改动 → 检查后再试"));
  }

  @Override
  public void close() throws IOException {
    hold.close();
  }
}
