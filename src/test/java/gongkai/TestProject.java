package gongkai;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A project in a scratch folder, for tests that change files. */
public record TestProject(Path folder) {
  /** A copy of a project, without what its tests expect of it. */
  public static TestProject copyOf(Path model, Path folder) throws IOException {
    for (String part : List.of("data", "content", "themes")) {
      if (Files.isDirectory(model.resolve(part))) {
        copy(model.resolve(part), folder.resolve(part));
      }
    }
    return new TestProject(folder);
  }

  /** Copies a file or a folder with all below it. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  public boolean has(String file) {
    return Files.exists(path(file));
  }

  public String read(String file) throws IOException {
    return Files.readString(path(file));
  }

  public void write(String file, String text) throws IOException {
    Files.createDirectories(path(file).getParent());
    Files.writeString(path(file), text);
  }

  /** Replaces the first occurrence, which must be there. */
  public void replace(String file, String old, String young) throws IOException {
    String text = read(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("no " + old + " in " + file);
    }
    write(file, text.substring(0, at) + young + text.substring(at + old.length()));
  }

  public void touch(String file, FileTime time) throws IOException {
    Files.setLastModifiedTime(path(file), time);
  }

  /** Deletes a file, or a folder with all below it. */
  public void delete(String file) throws IOException {
    try (Stream<Path> files = Files.walk(path(file))) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Names in a folder, in their order. */
  public List<String> list(String folder) throws IOException {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
