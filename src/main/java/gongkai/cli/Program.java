package gongkai.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The program that runs, as a file. */
final class Program {
  private Program() {}

  /**
   * What tells this program from another, and from the same on another Java; nothing if it does not
   * run from its file: while it is being worked on, any part of it may change.
   */
  static Optional<String> identity() {
    try {
      CodeSource source = Program.class.getProtectionDomain().getCodeSource();
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(
              Main.PROGRAM
                  + " "
                  + Files.size(jar)
                  + " "
                  + Files.getLastModifiedTime(jar)
                  + " "
                  + Runtime.version())
          : Optional.empty();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
