package gongkai.site;

import gongkai.review.Outcome;
import gongkai.site.Stamps.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What a site was last built from, and what was found: where nothing has changed since, there is
 * nothing to do. What it was built from is held by its content; the files of the site by size, time
 * and place on the disk. It is kept in the folder {@code .gongkai} of the project, which can be
 * deleted at any time; whatever is wrong with it, the site is built anew.
 */
public final class LastBuild {
  private static final String FOLDER = ".gongkai";
  private static final String FORM = "gongkai-build 1";

  private final Path site;
  private final Path file;
  private final String key;

  private LastBuild(Path site, Path file, String key) {
    this.site = site;
    this.file = file;
    this.key = key;
  }

  /**
   * Looks at what a site is built from now.
   *
   * @param circumstances whatever else the site depends on: the program, what it was asked for
   * @param beside files and folders outside data, content and themes that it depends on too
   * @throws IOException if the disk fails
   */
  public static LastBuild of(Path project, Path site, List<String> circumstances, List<Path> beside)
      throws IOException {
    List<String> lines = new ArrayList<>(contents(project));
    for (Path other : beside) {
      walk(other, (path, attributes) -> lines.add(path + "\t" + content(path)));
    }
    lines.sort(null);
    lines.addAll(circumstances);
    lines.add(site.toString());
    return new LastBuild(site, project.resolve(FOLDER).resolve("build.txt"), hash(lines));
  }

  /** Every file by its content; a folder by its name: an empty one can hide what is built in. */
  private static List<String> contents(Path project) throws IOException {
    Map<String, Stamp> files = Stamps.unread(project).only(file -> true);
    return files.entrySet().parallelStream()
        .map(
            file ->
                file.getKey()
                    + "\t"
                    + (file.getValue().equals(Stamp.NAME)
                        ? ""
                        : content(project.resolve(file.getKey()))))
        .toList();
  }

  private static void walk(Path from, BiConsumer<Path, BasicFileAttributes> file)
      throws IOException {
    if (Files.exists(from)) {
      Files.walkFileTree(from, new Visitor(file));
    }
  }

  /**
   * Two sums that know nothing of each other: by chance both stay the same once in 2^64 changes.
   */
  private static String content(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length + "\t" + sum(new CRC32(), bytes) + sum(new CRC32C(), bytes);
    } catch (IOException e) {
      return "?"; // Reading it for the site will tell.
    }
  }

  private static String sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return HexFormat.of().toHexDigits(checksum.getValue());
  }

  private static String hash(List<String> lines) {
    try {
      byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The files of the site as they lie there. */
  private List<String> standing() throws IOException {
    List<String> lines = new ArrayList<>();
    walk(
        site,
        (path, is) ->
            lines.add(
                path
                    + "\t"
                    + is.size()
                    + "\t"
                    + is.lastModifiedTime().toInstant()
                    + "\t"
                    + is.fileKey()));
    lines.sort(null);
    return lines;
  }

  /**
   * What a site is that needs no building.
   *
   * @param files how many it has
   */
  public record Standing(Outcome outcome, int files) {}

  /** The site, if it was built from the same and stands as it was written; or else nothing. */
  public Optional<Standing> known() {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 4 || !lines.subList(0, 2).equals(List.of(FORM, key))) {
        return Optional.empty();
      }
      List<String> told = lines.subList(4, lines.size());
      if (!lines.get(3).equals(hash(told))) {
        return Optional.empty();
      }
      List<String> now = standing();
      return now.isEmpty() || !lines.get(2).equals(hash(now))
          ? Optional.empty()
          : OutcomeText.read(told).map(outcome -> new Standing(outcome, now.size()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // No such file, or one that somebody else has written.
    }
  }

  /** Keeps what the site has been built from. */
  public void remember(Outcome outcome) {
    try {
      List<String> told = OutcomeText.lines(outcome);
      List<String> lines = new ArrayList<>(List.of(FORM, key, hash(standing()), hash(told)));
      lines.addAll(told);
      Files.createDirectories(file.getParent());
      Files.writeString(file.resolveSibling(".gitignore"), "*\n");
      Path next = Files.createTempFile(file.getParent(), "build", ".new");
      try {
        Files.write(next, lines);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(next);
      }
    } catch (IOException | UncheckedIOException e) {
      // The next build does all the work again.
    }
  }

  /** Goes through folders; what cannot be looked at is left to those who need it. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
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
  }
}
