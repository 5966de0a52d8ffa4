package gongkai.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiConsumer;

/** Goes through folders; what cannot be looked at is left to those who need it. */
final class Visitor extends SimpleFileVisitor<Path> {
  private final BiConsumer<Path, BasicFileAttributes> file;

  Visitor(BiConsumer<Path, BasicFileAttributes> file) {
    this.file = file;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    file.accept(path, attributes);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
