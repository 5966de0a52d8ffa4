package gongkai.site;

import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.Item;
import gongkai.format.TableSpec;
import gongkai.page.Filed;
import gongkai.source.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that some reports of a project are built from: their facts and texts, the formats with
 * the folders that these refer to, the look, the codes. What the program brings with it is among
 * them, so that they are a project of their own, for this and for any later version.
 */
public final class SourceFiles {
  private final Inputs inputs;
  private final Project project;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> formats = new TreeSet<>();

  private SourceFiles(Project project, Findings findings) {
    this.inputs = new Inputs(project.sources(), findings);
    this.project = project;
  }

  /**
   * What was collected.
   *
   * @param files path in the project → content
   * @param reports those that the files are for
   */
  public record Collected(SortedMap<String, byte[]> files, List<Filed> reports) {}

  /**
   * Collects them.
   *
   * @param findings takes what cannot be read
   * @throws IOException if the disk fails
   */
  public static Collected of(Project project, Predicate<ReportSource> which, Findings findings)
      throws IOException {
    SourceFiles collected = new SourceFiles(project, findings);
    List<Filed> reports = new ArrayList<>();
    for (ReportSource source : project.reports()) {
      if (which.test(source)) {
        project.read(source, findings).ifPresent(reports::add);
      }
    }
    for (Filed filed : reports) {
      collected.report(filed);
      collected.format(filed);
    }
    collected.add(ProjectReader.SITE_FILE);
    collected.owned("themes/" + ProjectReader.theme(project.look().map(Project.Look::info)));
    collected.owned(ProjectReader.PAGES);
    collected.portal();
    return new Collected(collected.files, reports);
  }

  private void add(String file) throws IOException {
    add(inputs.project(), file);
  }

  private void add(Sources from, String file) throws IOException {
    from.bytes(file, Long.MAX_VALUE, Location.of(file), inputs.findings())
        .ifPresent(content -> files.put(file, content));
  }

  /** A folder with all below it. */
  private void folder(Sources from, String folder) throws IOException {
    for (String name : from.list(folder)) {
      String file = folder + "/" + name;
      if (from.isFolder(file)) {
        folder(from, file);
      } else {
        add(from, file);
      }
    }
  }

  private void owned(String folder) throws IOException {
    Optional<Sources> owner = inputs.owner(folder);
    if (owner.isPresent()) {
      folder(owner.get(), folder);
    }
  }

  private void portal() throws IOException {
    String file = ProjectReader.PORTAL_FILE;
    add(inputs.project().has(file) ? inputs.project() : inputs.builtin(), file);
  }

  private void report(Filed filed) throws IOException {
    add("data/" + filed.slug() + "/bureau.yaml");
    add(filed.file());
    for (String text : filed.texts().keySet()) {
      add(filed.document(text));
    }
    filed
        .files()
        .forEach((name, content) -> files.put("content/reports/" + filed.folder() + name, content));
    Optional<Integer> codes = project.classificationYear(filed.year());
    if (codes.isPresent()) {
      add("data/subjects/" + codes.get() + ".csv");
    }
  }

  private void format(Filed filed) throws IOException {
    String name = filed.stated().value().format();
    if (!formats.add(name)) {
      return;
    }
    owned(FormatReader.FORMATS + name);
    Optional<Formats.Telling> format =
        project.formats().find(name, filed.stated().places().nearest("体例"), inputs.findings());
    if (format.isPresent()) {
      for (String shared : shared(format.get().form())) {
        owned(FormatReader.FORMATS + shared);
      }
    }
  }

  /** The folders that a format's outline and tables refer to. */
  private static Set<String> shared(Form form) {
    List<Item> items = Form.items(form.format().parts()).toList();
    Set<String> folders = new TreeSet<>();
    Stream.of(
            items.stream().flatMap(item -> item.narrative().stream()),
            items.stream().flatMap(item -> item.table().stream()),
            items.stream().flatMap(item -> item.glossary().stream()).map(Form::glossary),
            form.tables().values().stream().map(TableSpec::layout).flatMap(Optional::stream))
        .flatMap(references -> references)
        .filter(reference -> reference.contains("/"))
        .forEach(reference -> folders.add(reference.substring(0, reference.indexOf('/'))));
    return folders;
  }
}
