package gongkai.desk;

import gongkai.edit.Kind;
import gongkai.edit.Tidy;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tidies the YAML files of a project. */
public final class Tidying {
  private final Sources project;
  private final boolean write;
  private final Findings findings = new Findings();
  private final List<String> changed = new ArrayList<>();

  private Tidying(Sources project, boolean write) {
    this.project = project;
    this.write = write;
  }

  /**
   * What was done.
   *
   * @param changed the files that were untidy, from the project's root
   * @param seen how many files were looked at
   */
  public record Done(List<String> changed, int seen, Findings findings) {
    public Done {
      changed = List.copyOf(changed);
    }
  }

  /**
   * Tidies files.
   *
   * @param files or folders from the project's root, with forward slashes; none: all there are
   * @param write whether they are changed, or only looked at
   * @throws IOException if the disk does not allow it
   */
  public static Done in(Path folder, List<String> files, boolean write) throws IOException {
    Tidying tidying = new Tidying(new Sources(folder), write);
    if (!Files.isDirectory(folder.resolve("data"))) {
      return new Done(List.of(), 0, NoProject.at(folder));
    }
    List<String> all = new ArrayList<>();
    for (String file : files.isEmpty() ? tidying.folders() : files) {
      tidying.collect(file, all);
    }
    for (String file : all) {
      tidying.tidy(file);
    }
    return new Done(tidying.changed, all.size(), tidying.findings);
  }

  private List<String> folders() throws IOException {
    List<String> folders = new ArrayList<>();
    for (String name : List.of("data", "content", "themes")) {
      if (project.isFolder(name)) {
        folders.add(name);
      }
    }
    return folders;
  }

  /** A file, or all the YAML files in a folder and below it. */
  private void collect(String file, List<String> found) throws IOException {
    if (!project.isFolder(file)) {
      found.add(file);
      return;
    }
    for (String name : project.list(file)) {
      String held = file + "/" + name;
      boolean link = Files.isSymbolicLink(project.root().resolve(held));
      if (project.isFolder(held) ? !link : Kind.of(held).isPresent()) {
        collect(held, found);
      }
    }
  }

  private void tidy(String file) throws IOException {
    Optional<Kind> kind = Kind.of(file);
    if (kind.isEmpty()) {
      findings.error(
          "整理-02", Location.of(file), "这不是本项目的数据文件", "写 data、content 或 themes 里的一个 .yaml 文件");
      return;
    }
    Findings found = new Findings();
    // Read as the program reads it, so that what it refuses is refused here.
    if (project.text(file, found).isPresent()) {
      Path path = project.root().resolve(file).toRealPath();
      String text = Files.readString(path, StandardCharsets.UTF_8);
      Optional<String> tidy = Tidy.of(kind.get(), file, text, found);
      if (tidy.isPresent() && !tidy.get().equals(text)) {
        changed.add(file);
        write(path, tidy.get());
      }
    }
    found.sorted().stream().filter(f -> write || f.isError()).forEach(findings::add);
  }

  /** Whoever reads the file meanwhile finds the old text or the new one. */
  private void write(Path path, String text) throws IOException {
    if (!write) {
      return;
    }
    Path next = Files.createTempFile(path.getParent(), ".", ".gongkai-new");
    try {
      Files.write(next, Fresh.bytes(text));
      keepPermissions(path, next);
      replace(next, path);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void replace(Path next, Path path) throws IOException {
    try {
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
