package gongkai.gates;

import gongkai.site.Builder;
import gongkai.site.ProjectReader;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects of {@code src/test/sites} as they come out in the built-in theme. */
final class GoldenSites {
  private static final Path PROJECTS = Path.of("src/test/sites");

  private GoldenSites() {}

  /**
   * Builds them.
   *
   * @return where each stands
   */
  static List<Path> build(Path folder) throws IOException {
    try (Stream<Path> cases = Files.list(PROJECTS)) {
      List<Path> projects = cases.filter(Files::isDirectory).sorted().toList();
      for (Path project : projects) {
        Path copy = folder.resolve("projects").resolve(project.getFileName());
        copy(project, copy);
        write(copy, folder.resolve(project.getFileName()));
      }
      return projects.stream().map(project -> folder.resolve(project.getFileName())).toList();
    }
  }

  private static void write(Path project, Path out) throws IOException {
    Site site =
        Builder.build(
                ProjectReader.read(project, Optional.empty()).project(),
                Optional.empty(),
                Optional.empty(),
                2,
                (done, of) -> {})
            .site();
    for (Map.Entry<String, byte[]> page : site.pages().entrySet()) {
      Path file = out.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, page.getValue());
    }
  }

  /** The project without its own theme. */
  private static void copy(Path project, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = project.relativize(file);
        if (name.startsWith("expected") || name.startsWith("themes")) {
          continue;
        }
        Files.createDirectories(copy.resolve(name).getParent());
        if (name.endsWith("site.yaml")) {
          Files.writeString(
              copy.resolve(name), Files.readString(file).replaceAll("(?m)^主题: .*\n", ""));
        } else {
          Files.copy(file, copy.resolve(name));
        }
      }
    }
  }
}
