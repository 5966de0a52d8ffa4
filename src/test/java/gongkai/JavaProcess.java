package gongkai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java that runs a class of the tests, to be looked at from outside or killed. */
public final class JavaProcess {
  private JavaProcess() {}

  /** Ready to be started; it starts quickly, and is no faster later on. */
  public static ProcessBuilder of(Class<?> main, String... arguments) {
    return of(List.of("-XX:TieredStopAtLevel=1"), main, arguments);
  }

  /** As above, with options of its own. */
  public static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
