package gongkai.site;

import gongkai.document.Form;
import gongkai.finding.Location;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.Item;
import gongkai.format.TableSpec;
import gongkai.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a format's folder. Its outline may refer to what other folders hold: {@code 四川/收入} is the
 * file 收入 of the folder 四川. Nothing is looked for in two places.
 */
final class FormatReader {
  static final String ADVICE = "写 content/formats/ 下有 format.yaml 的一个文件夹名";

  static final String FORMATS = "content/formats/";
  private static final String SENTENCES = "narrative";
  private static final String ENDING = ".md.ftl";
  private static final String RULE = "体例-03";

  private final Inputs inputs;
  private final String name;

  private FormatReader(Inputs inputs, String name) {
    this.inputs = inputs;
    this.name = name;
  }

  /** The format of that name, if there is one. */
  static Optional<Form> read(Inputs inputs, String name) throws IOException {
    Optional<Sources> owner = name.contains("/") ? Optional.empty() : inputs.owner(FORMATS + name);
    if (owner.isEmpty() || !owner.get().has(FORMATS + name + "/format.yaml")) {
      return Optional.empty();
    }
    return new FormatReader(inputs, name).read(owner.get());
  }

  private Optional<Form> read(Sources from) throws IOException {
    String folder = FORMATS + name;
    Optional<Format> format = inputs.file(from, folder + "/format.yaml", Format.class);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = Form.items(format.get().parts()).toList();
    return Optional.of(
        new Form(
            folder,
            format.get(),
            inputs.list(from, folder + "/figures.yaml", FigureSpec.class),
            tables(from, items),
            glossary(items),
            sentences(from, items)));
  }

  /** The references of one kind that the outline makes to other folders. */
  private static List<String> shared(List<Item> items, Function<Item, Optional<String>> kind) {
    return items.stream()
        .flatMap(item -> kind.apply(item).stream())
        .filter(reference -> reference.contains("/"))
        .distinct()
        .toList();
  }

  private Map<String, String> sentences(Sources from, List<Item> items) throws IOException {
    Map<String, String> texts =
        new TreeMap<>(inputs.texts(from, FORMATS + name + "/" + SENTENCES, ENDING));
    for (String reference : shared(items, Item::narrative)) {
      String file = Form.file(FORMATS + name, reference, SENTENCES, ENDING);
      Optional<Sources> owner = holder(file);
      if (owner.isPresent()) {
        owner.get().text(file, inputs.findings()).ifPresent(text -> texts.put(reference, text));
      }
    }
    return texts;
  }

  private Map<String, TableSpec> tables(Sources from, List<Item> items) throws IOException {
    Map<String, TableSpec> tables = new TreeMap<>();
    String folder = FORMATS + name + "/tables";
    for (String file : from.list(folder)) {
      table(from, folder + "/" + file).ifPresent(t -> tables.put(file.replace(".yaml", ""), t));
    }
    for (String reference : shared(items, Item::table)) {
      String file = Form.file(FORMATS + name, reference, "tables", ".yaml");
      Optional<Sources> owner = holder(file);
      if (owner.isPresent()) {
        table(owner.get(), file).ifPresent(t -> tables.put(reference, t));
      }
    }
    return tables;
  }

  /** A table's file, with the columns and rows of the layout that it refers to. */
  private Optional<TableSpec> table(Sources from, String file) throws IOException {
    Optional<TableSpec> spec = inputs.file(from, file, TableSpec.class);
    Optional<String> layout = spec.flatMap(TableSpec::layout);
    if (layout.isEmpty()) {
      return spec;
    }
    String shared = Form.file(FORMATS + name, layout.get(), "layouts", ".yaml");
    Optional<Sources> owner = holder(shared);
    if (owner.isEmpty()) {
      inputs
          .findings()
          .error(RULE, Location.of(file), "版式“" + layout.get() + "”没有文件 " + shared, "补上它，或改正版式");
      return Optional.empty();
    }
    return inputs
        .file(owner.get(), shared, TableSpec.Layout.class)
        .flatMap(panels -> spec.map(s -> s.with(panels)));
  }

  private List<GlossaryEntry> glossary(List<Item> items) throws IOException {
    Optional<String> folder = items.stream().flatMap(item -> item.glossary().stream()).findFirst();
    if (folder.isEmpty()) {
      return List.of();
    }
    String file = Form.file(FORMATS + name, Form.glossary(folder.get()), "", ".yaml");
    Optional<Sources> owner = holder(file);
    if (owner.isEmpty()) {
      inputs
          .findings()
          .error(
              RULE,
              Location.of(FORMATS + name + "/format.yaml"),
              "大纲里写到的“" + file + "”不存在",
              "补上它，或改正大纲");
      return List.of();
    }
    return inputs.list(owner.get(), file, GlossaryEntry.class);
  }

  /** Who has the file; the outline's own check tells of those that nobody has. */
  private Optional<Sources> holder(String file) throws IOException {
    String[] parts = file.split("/");
    Optional<Sources> owner = inputs.owner(FORMATS + parts[2]);
    return owner.filter(sources -> sources.has(file));
  }
}
