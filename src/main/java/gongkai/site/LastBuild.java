package gongkai.site;

import gongkai.disk.Background;
import gongkai.disk.Disk;
import gongkai.disk.SiteFiles;
import gongkai.review.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a site was last built from, and what was found: where nothing has changed since, there is
 * nothing to do. What it was built from is held by its content; the files of the site by size, time
 * and place on the disk. It is kept in the folder {@code .gongkai} of the project, which can be
 * deleted at any time; whatever is wrong with it, the site is built anew.
 */
public final class LastBuild {
  private static final String FOLDER = ".gongkai";
  private static final String FILE = "build.txt";
  private static final String FORM = "gongkai-build 3";

  private final Path site;
  private final Path folder;
  private final String key;
  private final Contents contents;
  private final List<String> circumstances;
  private final CompletableFuture<SiteFiles> standing;

  private LastBuild(
      Path site,
      Path folder,
      String key,
      Contents contents,
      List<String> circumstances,
      CompletableFuture<SiteFiles> standing) {
    this.site = site;
    this.folder = folder;
    this.key = key;
    this.contents = contents;
    this.circumstances = circumstances;
    this.standing = standing;
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
    CompletableFuture<SiteFiles> standing = Background.start(() -> SiteFiles.of(site));
    Contents contents = Contents.of(project, beside);
    List<String> asked = new ArrayList<>(circumstances);
    asked.add(site.toString());
    Path folder = project.resolve(FOLDER);
    return new LastBuild(site, folder, key(contents.lines(), asked), contents, asked, standing);
  }

  private static String key(List<String> files, List<String> circumstances) {
    return Contents.hash(Stream.concat(files.stream(), circumstances.stream()).toList());
  }

  /**
   * The reports as they were last made.
   *
   * @param keep takes the address of each file that can stay on the site as it is
   */
  public Shelf shelf(Consumer<String> keep) {
    String ground = key(contents.ground(), circumstances);
    return new Shelf(site, folder.resolve("reports"), ground, contents, keep, standing);
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
      List<String> lines = Files.readAllLines(folder.resolve(FILE));
      if (lines.size() < 4 || !lines.subList(0, 2).equals(List.of(FORM, key))) {
        return Optional.empty();
      }
      List<String> told = lines.subList(4, lines.size());
      if (!lines.get(3).equals(Contents.hash(told))) {
        return Optional.empty();
      }
      SiteFiles now = Background.end(standing);
      return now.looks().isEmpty() || !lines.get(2).equals(now.look())
          ? Optional.empty()
          : OutcomeText.read(told).map(outcome -> new Standing(outcome, now.looks().size()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // No such file, or one that somebody else has written.
    }
  }

  /**
   * Keeps what the site has been built from; called when it stands.
   *
   * @param shelf where the build has put its reports
   */
  public void remember(Outcome outcome, Shelf shelf) {
    try {
      SiteFiles now = SiteFiles.of(site);
      List<String> told = OutcomeText.lines(outcome);
      List<String> lines = new ArrayList<>(List.of(FORM, key, now.look(), Contents.hash(told)));
      lines.addAll(told);
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(".gitignore"), "*\n");
      shelf.remember(now);
      // Two builds of one project may do so at once: what is spoilt by that is not believed.
      Disk.replace(folder.resolve(FILE), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | UncheckedIOException e) {
      // The next build does all the work again.
    }
  }
}
