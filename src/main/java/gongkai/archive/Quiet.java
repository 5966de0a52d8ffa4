package gongkai.archive;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository: it starts no git program to look for the machine's settings, and
 * leaves no measurements of the disk in the user's folder.
 */
final class Quiet extends SystemReader.Delegate {
  /** As if the disk told times to two seconds, the coarsest there is: then files are read again. */
  private static final long SECONDS = 2;

  private Quiet(SystemReader system) {
    super(system);
  }

  static void start() {
    if (!(SystemReader.getInstance() instanceof Quiet)) {
      SystemReader.setInstance(new Quiet(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new None(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new None(parent, fs);
  }

  /** Settings that no file holds. */
  private static final class None extends FileBasedConfig {
    None(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void save() {
      // There is nowhere to save.
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long fallback, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, fallback, unit);
    }
  }
}
