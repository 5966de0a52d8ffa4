package gongkai.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The formats and themes that the program carries with it. */
public final class Builtin {
  private static final String FOLDER = "/gongkai/builtin";

  private Builtin() {}

  /**
   * The built-in files as a project of their own.
   *
   * @throws IOException if the program's own files cannot be read
   */
  public static Sources sources() throws IOException {
    URL url = Builtin.class.getResource(FOLDER + "/content");
    if (url == null) {
      throw new IOException("the program's own formats are missing");
    }
    try {
      return new Sources(path(url.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Path path(URI uri) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      return Path.of(uri);
    }
    String[] parts = uri.toString().split("!", 2);
    URI archive = URI.create(parts[0]);
    try {
      return FileSystems.getFileSystem(archive).getPath(parts[1]);
    } catch (FileSystemNotFoundException e) {
      return FileSystems.newFileSystem(archive, Map.of()).getPath(parts[1]);
    }
  }
}
