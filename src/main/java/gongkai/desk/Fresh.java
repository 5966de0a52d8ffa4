package gongkai.desk;

import gongkai.edit.Schemas;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New files of a project: all of them or none, and none where there is one already. */
final class Fresh {
  private final Path project;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Fresh(Path project) {
    this.project = project;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void put(String file, String text) {
    put(file, bytes(text));
  }

  void put(String file, byte[] content) {
    files.put(file, content);
  }

  /** Adds a file that may be there already, and then stays. */
  void putIfNone(String file, byte[] content) {
    if (!exists(file)) {
      files.put(file, content);
    }
  }

  /** Adds the schemas by which editors help. */
  void putSchemas() {
    Schemas.files().forEach((name, file) -> putIfNone("schema/" + name, file));
  }

  private boolean exists(String file) {
    return Files.exists(project.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes the files, unless one of them exists.
   *
   * @throws IOException if the disk does not allow it
   */
  Made write(List<String> words, Findings findings) throws IOException {
    for (String file : files.keySet()) {
      if (exists(file)) {
        findings.error("新建-01", Location.of(file), "已经有这个文件，什么都没有改动", "换一个名字，或先把它移走");
      }
    }
    if (findings.hasErrors()) {
      return Made.nothing(findings);
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = project.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.add(path);
      }
    } catch (IOException e) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
    return new Made(List.copyOf(files.keySet()), words, findings);
  }
}
