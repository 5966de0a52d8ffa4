package gongkai.edit;

import gongkai.finding.Findings;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A YAML text with line ends as LF, and its tree. */
final class YamlText {
  private static final char COMMENT = '#';

  private final String text;
  private final Node root;

  /** Start of a line → where its last value ends. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  private YamlText(String text, Node root) {
    this.text = text;
    this.root = root;
    measure(root);
  }

  /** The text as YAML; nothing, and findings, if it is none. */
  static Optional<YamlText> read(String file, String text, Findings findings) {
    return YamlReader.read(file, text, findings).map(root -> new YamlText(text, root));
  }

  String text() {
    return text;
  }

  Node root() {
    return root;
  }

  /** What it says, without places and without the order of keys. */
  Object meaning() {
    return meaning(root);
  }

  private static Object meaning(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> said = new HashMap<>();
      mapping.entries().forEach((key, entry) -> said.put(key, meaning(entry.value())));
      return said;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(YamlText::meaning).toList();
    }
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : Optional.empty();
  }

  private void measure(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        end(colon(entry) + 1);
        measure(entry.value());
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::measure);
    }
    if (!isBlock(node)) {
      end(node.span().to());
    }
  }

  private void end(int offset) {
    ends.merge(lineFrom(offset), offset, Math::max);
  }

  /** Whether it is a mapping or list without brackets, or a text below a {@code |}. */
  boolean isBlock(Node node) {
    return switch (first(node)) {
      case '{', '[' -> false;
      case '|', '>' -> true;
      default -> node instanceof Node.Mapping || node instanceof Node.Sequence;
    };
  }

  private char first(Node node) {
    return node.span().isEmpty() ? ' ' : text.charAt(node.span().from());
  }

  /** Whether it is written with braces on one line. */
  boolean isRow(Node node) {
    return node instanceof Node.Mapping && !isBlock(node) && isOneLine(node.span());
  }

  boolean isOneLine(Node.Span span) {
    return text.substring(span.from(), span.to()).indexOf('\n') < 0;
  }

  /** Where the colon behind a key stands. */
  int colon(Node.Entry entry) {
    return text.indexOf(':', entry.span().to());
  }

  /** The start of the line that an offset is on. */
  int lineFrom(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of the line that an offset is on, before its line end. */
  int lineTo(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Where the values of a line end; its start if it has none. */
  int contentTo(int lineFrom) {
    return ends.getOrDefault(lineFrom, lineFrom);
  }

  /** Where the comment behind the values of a line begins, if it has one. */
  Optional<Integer> comment(int lineFrom) {
    int at = contentTo(lineFrom);
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    boolean found = at < text.length() && text.charAt(at) == COMMENT;
    return found ? Optional.of(at) : Optional.empty();
  }

  static boolean isComment(String line) {
    return line.strip().startsWith(String.valueOf(COMMENT));
  }
}
