package gongkai.archive;

import gongkai.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Files laid out in a folder for as long as they are worked on. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  static TemporaryFolder with(Map<String, byte[]> files) throws IOException {
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("gongkai-archive"));
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.path.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Disk.delete(path);
  }
}
