package gongkai.site;

import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.source.Builtin;
import gongkai.source.Sources;
import gongkai.theme.Narrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The formats that reports name, each read once when it is first named. Safe for many threads. */
public final class Formats {
  private static final String FOLDER = "content/formats";

  private final Sources project;
  private final Map<String, Loaded> loaded;
  private final boolean traced;

  /** Those of a project and those that the program brings with it. */
  public Formats(Sources project) {
    this(project, new ConcurrentHashMap<>(), false);
  }

  private Formats(Sources project, Map<String, Loaded> loaded, boolean traced) {
    this.project = project;
    this.loaded = loaded;
    this.traced = traced;
  }

  /** The same, with sentences that mark every amount with its path, for a proof. */
  Formats traced() {
    return new Formats(project, loaded, true);
  }

  /**
   * The names of all there are, in order.
   *
   * @throws IOException if the disk fails
   */
  public List<String> names() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (Sources from : List.of(project, Builtin.sources())) {
      from.list(FOLDER).stream()
          .filter(name -> from.has(FOLDER + "/" + name + "/format.yaml"))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** A format with its sentences, and what was found in its files. */
  private record Loaded(Optional<Telling> telling, Findings findings) {}

  /** A format, and who tells reports in its sentences. */
  public record Telling(Form form, Narrator narrator) {
    Telling traced() {
      return new Telling(form, narrator.traced());
    }
  }

  /** The format of the report whose turn it is; nothing, and a finding, if there is none. */
  Optional<Telling> of(Round.Turn turn, Findings findings) {
    Location named = turn.filed().stated().places().nearest("体例");
    return find(turn.report().format(), named, findings);
  }

  /**
   * The format of that name; nothing, and a finding, if there is none.
   *
   * @param named where a report names it
   */
  public Optional<Telling> find(String name, Location named, Findings findings) {
    Loaded format = loaded.computeIfAbsent(name, this::load);
    findings.addAll(format.findings());
    if (format.telling().isEmpty() && !format.findings().hasErrors()) {
      findings.error("数据-11", named, "没有名为“" + name + "”的体例", FormatReader.ADVICE);
    }
    return traced ? format.telling().map(Telling::traced) : format.telling();
  }

  /** Whether all that the format's files say could be read. */
  boolean isWhole(String name) {
    return loaded.containsKey(name) && !loaded.get(name).findings().hasErrors();
  }

  private Loaded load(String name) {
    Findings findings = new Findings();
    try {
      Optional<Form> form = FormatReader.read(new Inputs(project, findings), name);
      return new Loaded(form.map(f -> new Telling(f, new Narrator(f))), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that have been named so far, in the order of their names. */
  public SortedMap<String, Form> used() {
    SortedMap<String, Form> forms = new TreeMap<>();
    loaded.forEach(
        (name, format) -> format.telling().ifPresent(telling -> forms.put(name, telling.form())));
    return forms;
  }
}
