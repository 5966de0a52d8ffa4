package gongkai.site;

import gongkai.disk.Address;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Unit;
import gongkai.prose.Excess;
import gongkai.prose.Prose;
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

  /** As {@link #texts}, of Markdown; one that has too much of something is told of and empty. */
  Map<String, String> documents(Sources from, String folder) throws IOException {
    Map<String, String> texts = texts(from, folder, ".md");
    texts.replaceAll((name, text) -> readable(folder + "/" + name + ".md", text));
    return texts;
  }

  private String readable(String file, String text) {
    Optional<Excess> excess = Excess.in(text);
    if (excess.isPresent()) {
      Location at = new Location(file, excess.get().line(), 1);
      findings.error("数据-21", at, excess.get().message(), "检查是否放错了文件；太长的分成几段、几个附件");
      return "";
    }
    for (int line : Prose.pictures(text)) {
      findings.error("数据-23", new Location(file, line, 1), "文档里不能放图片", "用文字或表写出来，或把图片所在的文件作为附件");
    }
    return text;
  }

  /** Whether a file of the project can stand on a site under a name; a finding if it cannot. */
  boolean isName(String name, String file) {
    if (!Address.isName(name)) {
      findings.error(
          "数据-22",
          Location.of(file),
          "网站上不能有名为“" + name + "”的文件",
          "改名；不用 / \\ : * ? \" < > |，不叫 con、aux 一类的名字");
      return false;
    }
    return true;
  }
}
