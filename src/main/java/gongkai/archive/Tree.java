package gongkai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of one freeze as they lie in the repository.
 *
 * @param files path → the name of its content in git; two of the same content have the same
 */
record Tree(Repository git, Entry entry, SortedMap<String, ObjectId> files) {

  static Tree of(Repository git, Entry entry) throws ArchiveException {
    try (RevWalk commits = new RevWalk(git);
        TreeWalk walk = new TreeWalk(git)) {
      walk.addTree(commits.parseCommit(ObjectId.fromString(entry.commit())).getTree());
      walk.setRecursive(true);
      SortedMap<String, ObjectId> files = new TreeMap<>();
      while (walk.next()) {
        files.put(walk.getPathString(), walk.getObjectId(0));
      }
      return new Tree(git, entry, files);
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  byte[] bytes(String path) throws ArchiveException {
    ObjectId id = files.get(path);
    if (id == null) {
      throw ArchiveException.machine(
          entry.label() + " 里没有 " + path + " → 用 gongkai archive verify 查看");
    }
    try {
      return git.open(id, Constants.OBJ_BLOB).getBytes();
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  String text(String path) throws ArchiveException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  Freeze freeze() throws ArchiveException {
    if (!files.containsKey(Manifest.FILE)) {
      throw ArchiveException.machine(entry.label() + " 不是本程序的归档（没有 " + Manifest.FILE + "）");
    }
    return new Freeze(Manifest.parse(text(Manifest.FILE)), this::bytes);
  }
}
