package gongkai.edit;

import gongkai.source.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes away spaces at the ends of lines, except within texts of several lines. */
final class Spaces {
  private static final Pattern AT_END = Pattern.compile("[ \\t]+$");

  private final YamlText yaml;
  private final Set<Integer> kept = new TreeSet<>();

  private Spaces(YamlText yaml) {
    this.yaml = yaml;
  }

  static String in(YamlText yaml) {
    Spaces spaces = new Spaces(yaml);
    spaces.keep(yaml.root());
    return spaces.strip();
  }

  private void keep(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().values().forEach(entry -> keep(entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::keep);
    } else {
      int last = yaml.lineFrom(node.span().to());
      for (int line = yaml.lineFrom(node.span().from()); line < last; ) {
        kept.add(line);
        line = yaml.lineTo(line) + 1;
      }
    }
  }

  private String strip() {
    StringBuilder out = new StringBuilder(yaml.text().length());
    int at = 0;
    List<String> lines = List.of(yaml.text().split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.append(i > 0 ? "\n" : "");
      out.append(kept.contains(at) ? line : AT_END.matcher(line).replaceFirst(""));
      at += line.length() + 1;
    }
    return out.toString();
  }
}
