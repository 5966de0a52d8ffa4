package gongkai.edit;

import gongkai.account.Compared;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.money.Amount;
import gongkai.source.Node;
import gongkai.source.Part;
import gongkai.term.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Last year's report as the beginning of this year's: names, texts, order and comments stay; last
 * year's figures become those of the year before; every other figure becomes a blank to be filled.
 */
public final class NextYear {
  private static final String PRIOR = "上年";
  private static final String YEAR = "年度";
  private static final String FORMAT = "体例";
  private static final String TITLE = "标题";

  /** What is stated anew of every report. */
  private static final Set<String> ANEW = Set.of("公开日期", "批复日期", "索引号");

  /** What is about last year's report alone. */
  private static final Set<String> LAST = Set.of("更正", "公布", "检查");

  private final YamlText yaml;
  private final Edits edits;
  private final Optional<Report> last;
  private final Beginning beginning;

  private NextYear(YamlText yaml, Optional<Report> last, Beginning beginning) {
    this.yaml = yaml;
    this.edits = new Edits(yaml);
    this.last = last;
    this.beginning = beginning;
  }

  /**
   * How the new report begins.
   *
   * @param last year of the report it is made from
   * @param format of the new one
   */
  public record Beginning(int last, int year, String format) {}

  /**
   * The text of the new report, tidied only where it was changed.
   *
   * @param text of last year's file, which can be read
   * @param last the completed report of the year before the new one; nothing if the text is of an
   *     earlier year: its figures are then no figures of the year before
   */
  public static String of(String text, Optional<Report> last, Beginning beginning) {
    boolean windows = text.contains("\r\n");
    YamlText yaml = read(text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
    String made = new NextYear(yaml, last, beginning).make();
    YamlText aligned = read(made);
    String tidy = Spaces.in(read(Columns.in(aligned, Kind.REPORT.parts(aligned.root()))));
    return windows ? tidy.replace("\n", "\r\n") : tidy;
  }

  private static YamlText read(String text) {
    return YamlText.read("", text, new Findings()).orElseThrow();
  }

  /** How many keys of a report's text have nothing after them. */
  public static int blanks(String text) {
    return blanks(read(text).root());
  }

  private static int blanks(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream().mapToInt(entry -> blanks(entry.value())).sum();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().mapToInt(NextYear::blanks).sum();
    }
    return node instanceof Node.Blank ? 1 : 0;
  }

  private String make() {
    Part root = Kind.REPORT.parts(yaml.root()).get(0);
    Map<String, Node.Entry> entries = ((Node.Mapping) yaml.root()).entries();
    heading();
    for (Part part : root.parts()) {
      String term = part.path().get(0);
      if (LAST.contains(term)) {
        remove(entries.get(term));
      } else if (part.isRecord() || !part.parts().isEmpty()) {
        part.all().forEach(this::renew);
      } else {
        head(term, part.node());
      }
    }
    return edits.apply();
  }

  /** What heads the file: a line for editors, and comments with the year. */
  private void heading() {
    int end = 0;
    while (YamlText.isComment(yaml.text().substring(end, yaml.lineTo(end)))) {
      end = yaml.lineTo(end) + 1;
    }
    String head = yaml.text().substring(0, end);
    String line = Schemas.modeline(Kind.REPORT, "../../");
    edits.replace(0, end, (head.contains(line) ? "" : line + "\n") + inYear(head));
  }

  private String inYear(String text) {
    return text.replaceAll(
        "(?<!\\d)" + beginning.last() + "(?=\\s*年)", String.valueOf(beginning.year()));
  }

  private void head(String term, Node node) {
    Node.Span span = node.span();
    switch (term) {
      case YEAR -> edits.replace(span.from(), span.to(), String.valueOf(beginning.year()));
      case FORMAT -> edits.replace(span.from(), span.to(), beginning.format());
      case TITLE ->
          edits.replace(
              span.from(), span.to(), inYear(yaml.text().substring(span.from(), span.to())));
      default -> {
        if (ANEW.contains(term)) {
          edits.delete(span.from(), span.to());
        }
      }
    }
  }

  /** Takes an entry away with its lines, and the blank lines above them. */
  private void remove(Node.Entry entry) {
    int from = yaml.lineFrom(entry.span().from());
    while (from > 0 && yaml.text().substring(yaml.lineFrom(from - 1), from).isBlank()) {
      from = yaml.lineFrom(from - 1);
    }
    int end = entry.value().span().to();
    int to = end > from && yaml.text().charAt(end - 1) == '\n' ? end : yaml.lineTo(end) + 1;
    edits.delete(from, Math.min(to, yaml.text().length()));
  }

  private void renew(Part part) {
    boolean prior = part.path().get(part.path().size() - 1).equals(PRIOR);
    Node.Span span = part.node().span();
    if (part.isNumber() && !prior) {
      edits.delete(span.from(), span.to());
    }
    if (Compared.class.isAssignableFrom(part.type()) && part.node() instanceof Node.Mapping node) {
      Optional<String> amount = actual(part).map(Amount::toString);
      Optional<Node.Entry> stated = Optional.ofNullable(node.entries().get(PRIOR));
      if (stated.isPresent()) {
        Node.Span old = stated.get().value().span();
        int from = Math.max(old.from(), yaml.colon(stated.get()) + 1);
        edits.replace(from, old.to(), amount.map(a -> old.isEmpty() ? " " + a : a).orElse(""));
      } else {
        amount.ifPresent(a -> insert(PRIOR + ": " + a, node, part.terms()));
      }
    }
  }

  /** What the fact was last year, stated or computed. */
  private Optional<Amount> actual(Part part) {
    return last.map(report -> new Path(part.path()).from(report))
        .filter(Path.Found.Given.class::isInstance)
        .map(found -> ((Path.Found.Given) found).value())
        .filter(Compared.class::isInstance)
        .flatMap(fact -> ((Compared) fact).actual());
  }

  /** Adds an entry behind the last of those that come before it in the record. */
  private void insert(String entry, Node.Mapping node, List<String> terms) {
    boolean block = yaml.isBlock(node);
    Optional<Node.Entry> before =
        node.entries().entrySet().stream()
            .filter(e -> terms.indexOf(e.getKey()) < terms.indexOf(PRIOR))
            .map(Map.Entry::getValue)
            .reduce((a, b) -> b);
    if (before.isPresent()) {
      int end = Math.max(before.get().value().span().to(), yaml.colon(before.get()) + 1);
      int at = block ? yaml.lineTo(end) : end;
      edits.insert(at, block ? "\n" + indent(node) + entry : ", " + entry);
    } else if (node.entries().isEmpty()) {
      edits.insert(node.span().from() + 1, entry);
    } else {
      int at = node.entries().values().iterator().next().span().from();
      edits.insert(at, entry + (block ? "\n" + indent(node) : ", "));
    }
  }

  private String indent(Node.Mapping node) {
    return " ".repeat(node.at().column() - 1);
  }
}
