package gongkai.edit;

import gongkai.source.Node;
import java.util.List;

/** Which entries of a text have a line of comment next to them. */
final class Comments {
  /** What begins a line that is for editors. */
  static final String MODELINE = "# yaml-language-server:";

  private final YamlText yaml;
  private final List<String> lines;

  Comments(YamlText yaml) {
    this.yaml = yaml;
    this.lines = List.of(yaml.text().split("\n", -1));
  }

  /** Whether a comment stands above or below it, blank lines aside. */
  boolean isBeside(Node.Entry entry) {
    int first = line(entry.span().from());
    int last = line(Math.max(entry.value().span().to(), yaml.colon(entry)));
    return isAbove(first) || isBelow(last);
  }

  private int line(int offset) {
    return (int) yaml.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** What heads the file, apart from its first key, is about the file. */
  private boolean isAbove(int line) {
    int at = line - 1;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    if (at < 0 || !YamlText.isComment(lines.get(at))) {
      return false;
    }
    boolean apart = at < line - 1;
    boolean forEditors = true;
    while (at >= 0 && YamlText.isComment(lines.get(at))) {
      forEditors &= lines.get(at).startsWith(MODELINE);
      at--;
    }
    return at >= 0 || !apart && !forEditors;
  }

  private boolean isBelow(int line) {
    int at = line + 1;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at < lines.size() && YamlText.isComment(lines.get(at));
  }
}
