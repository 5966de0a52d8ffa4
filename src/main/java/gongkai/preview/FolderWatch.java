package gongkai.preview;

import gongkai.disk.Stamps;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Is told by the system of every change in the folders that a site is made from. */
final class FolderWatch implements Watch {
  private static final int QUIET_MILLIS = 20;

  private final Path root;
  private final WatchService service;

  /**
   * @throws IOException if there are more folders than the system watches
   */
  FolderWatch(Path root) throws IOException {
    this.root = root;
    this.service = FileSystems.getDefault().newWatchService();
    try {
      register(root);
      registerAll();
    } catch (IOException e) {
      service.close();
      throw e;
    }
  }

  private void registerAll() throws IOException {
    for (String folder : Stamps.FOLDERS) {
      registerBelow(root.resolve(folder));
    }
  }

  private void registerBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            register(dir);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // Gone meanwhile.
          }
        });
  }

  private void register(Path dir) throws IOException {
    if (Files.isDirectory(dir)) {
      dir.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
  }

  @Override
  public void await() throws InterruptedException, IOException {
    boolean changed = false;
    while (true) {
      WatchKey key = changed ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : service.take();
      if (key == null) {
        return;
      }
      changed |= take(key);
    }
  }

  /** Whether any of what happened in one folder matters. */
  private boolean take(WatchKey key) throws IOException {
    boolean matters = false;
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        registerAll(); // Some folder may have come unnoticed.
        matters = true;
      } else if (matters(folder, event.context().toString())) {
        matters = true;
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
          registerBelow(folder.resolve(event.context().toString()));
        }
      }
    }
    key.reset();
    return matters;
  }

  /** Of the root only the folders matter; nowhere what editors put beside a file for themselves. */
  private boolean matters(Path folder, String name) {
    return folder.equals(root)
        ? Stamps.FOLDERS.contains(name)
        : !name.startsWith(".") && !name.endsWith("~");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
