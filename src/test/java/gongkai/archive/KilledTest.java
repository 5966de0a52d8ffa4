package gongkai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives without end in another process and kills it at some moment. What is found then must be
 * the state before or after a freeze, and the next run must go on as if nothing had happened. The
 * build kills a few times, {@code mvn -Pfaults} two hundred times.
 */
class KilledTest {
  private static final int ROUNDS = Integer.getInteger("gongkai.faults", 5);
  private static final int FILES = 5;

  /** About as long as a few freezes take. */
  private static final int LONGEST = 120;

  /** So many rounds in one repository; then its many freezes slow it down. */
  private static final int IN_ONE = 20;

  private static final Label KIND = new Label(2024, Optional.empty(), 0);

  @TempDir Path folder;

  private static Freeze freeze(String what) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      files.put("site/" + i + ".html", bytes((what + " " + i + "\n").repeat(100)));
    }
    files.put("facts/a/2024.tsv", bytes("甲\t" + what + "\n"));
    files.put(
        About.FILE, bytes(new About("gongkai", 2024, Optional.empty(), Optional.empty()).text()));
    return Freeze.of(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void add(Path project, String what) throws ArchiveException {
    try (Archive archive = Archive.of(project).orElseThrow()) {
      Stamp stamp = new Stamp(new Stamp.Author("某人", ""), Stamp.day("2025-12-01"));
      archive.add(freeze(what), KIND, stamp);
    }
  }

  /** Archives until it is killed. */
  static final class Endless {
    public static void main(String[] arguments) throws Exception {
      for (int i = 0; ; i++) {
        add(Path.of(arguments[0]), arguments[1] + " " + i);
        System.out.println(i);
      }
    }
  }

  private static Path repository(Path at) throws IOException, GitAPIException {
    Files.createDirectories(at);
    Files.writeString(at.resolve("a.txt"), "甲");
    try (Git git = Git.init().setDirectory(at.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      PersonIdent somebody = new PersonIdent("某人", "some@example.gov.cn");
      git.commit()
          .setMessage("项目")
          .setAuthor(somebody)
          .setCommitter(somebody)
          .setSign(false)
          .call();
    }
    return at;
  }

  @Test
  void killed_at_any_moment_the_archive_is_the_old_or_the_new_one() throws Exception {
    Random random = new Random(11);
    Path project = folder;
    String main = "";
    int grown = 0;
    for (int round = 0; round < ROUNDS; round++) {
      if (round % IN_ONE == 0) {
        project = repository(folder.resolve("project-" + round));
        add(project, "第一次");
        main = Files.readString(project.resolve(".git/refs/heads/main"));
      }
      Process process = start(project, "第" + round + "轮");
      assertEquals('0', process.getInputStream().read(), "the first freeze is done");
      process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      int freezes = requireWhole(project);
      assertEquals(main, Files.readString(project.resolve(".git/refs/heads/main")));
      add(project, "第" + round + "轮以后");
      assertEquals(freezes + 1, requireWhole(project), "round " + round);
      requireNothingLeft(project);
      grown += freezes;
    }
    assertTrue(grown > ROUNDS, "the process must have archived at all: " + grown);
  }

  private static Process start(Path project, String what) throws IOException {
    return JavaProcess.of(Endless.class, project.toString(), what)
        .redirectErrorStream(true)
        .start();
  }

  /** Branch and tags go together, and all that they refer to is there; gives how many there are. */
  private static int requireWhole(Path project) throws Exception {
    try (Archive archive = Archive.of(project).orElseThrow();
        Repository git = Git.open(project.toFile()).getRepository();
        ObjectWalk walk = new ObjectWalk(git)) {
      List<Entry> entries = archive.entries();
      Entry last = entries.get(entries.size() - 1);
      ObjectId branch = git.resolve(Archive.BRANCH);
      assertEquals(last.commit(), branch.name());
      assertEquals(entries.size() - 1, last.label().number());
      assertEquals(List.of(), Verification.ofSums(archive, last).troubles());
      walk.markStart(walk.parseCommit(branch));
      int commits = 0;
      while (walk.next() != null) {
        commits++;
      }
      assertEquals(entries.size(), commits);
      walk.checkConnectivity();
      return commits;
    }
  }

  private static void requireNothingLeft(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve(".git"))) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".lock") || name.startsWith("insert_"))
              .toList());
    }
  }
}
