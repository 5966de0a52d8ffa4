package gongkai.site;

import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Builtin;
import gongkai.source.Node;
import gongkai.source.Sources;
import gongkai.source.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that one reading of a project draws on, and what was found in them. */
final class Inputs {
  private final Sources project;
  private final Findings findings;

  Inputs(Sources project, Findings findings) {
    this.project = project;
    this.findings = findings;
  }

  Sources project() {
    return project;
  }

  Findings findings() {
    return findings;
  }

  /** The project's own folder of that name, or else the built-in one. */
  Optional<Sources> owner(String folder) throws IOException {
    if (project.isFolder(folder)) {
      return Optional.of(project);
    }
    Sources builtin = builtin();
    return builtin.isFolder(folder) ? Optional.of(builtin) : Optional.empty();
  }

  /** What the program brings with it. */
  Sources builtin() throws IOException {
    return Builtin.sources();
  }

  Optional<Node> node(Sources from, String file) throws IOException {
    return from.text(file, findings).flatMap(text -> YamlReader.read(file, text, findings));
  }

  <T> Optional<Bound<T>> bound(Sources from, String file, Class<T> type) throws IOException {
    return node(from, file)
        .flatMap(node -> Binder.bind(type, node, Unit.TEN_THOUSAND_YUAN, findings));
  }

  <T> Optional<T> file(Sources from, String file, Class<T> type) throws IOException {
    return bound(from, file, type).map(Bound::value);
  }

  <T> List<T> list(Sources from, String file, Class<T> type) throws IOException {
    return node(from, file).map(node -> Binder.bindList(type, node, findings)).orElse(List.of());
  }

  /** Name without ending → text, of the files in a folder with that ending. */
  Map<String, String> texts(Sources from, String folder, String ending) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : from.list(folder)) {
      if (file.endsWith(ending)) {
        from.text(folder + "/" + file, findings)
            .ifPresent(text -> texts.put(file.substring(0, file.length() - ending.length()), text));
      }
    }
    return texts;
  }
}
