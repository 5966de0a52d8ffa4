package gongkai.document;

import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.Item;
import gongkai.format.TableSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A format (体例) as read from its folder.
 *
 * @param folder e.g. {@code content/formats/henan-2024}
 * @param format what {@code format.yaml} says
 * @param figures what {@code figures.yaml} says
 * @param tables reference in the outline → what the table's file says
 * @param glossary what {@code glossary.yaml} says
 * @param narratives reference in the outline → the text of the sentence file
 */
public record Form(
    String folder,
    Format format,
    List<FigureSpec> figures,
    Map<String, TableSpec> tables,
    List<GlossaryEntry> glossary,
    Map<String, String> narratives) {
  private static final String OWN_GLOSSARY = "全部";

  /**
   * The file that a reference in the outline means: {@code 收入} in the format's own folder, {@code
   * sichuan/收入} in the folder {@code sichuan} beside it.
   */
  public static String file(String folder, String reference, String kind, String ending) {
    int slash = reference.lastIndexOf('/');
    String home = slash < 0 ? folder : "content/formats/" + reference.substring(0, slash);
    String name = reference.substring(slash + 1) + ending;
    return kind.isEmpty() ? home + "/" + name : home + "/" + kind + "/" + name;
  }

  /** The sentence files that the outline names, each once. */
  public List<String> sentences() {
    return items(format.parts()).flatMap(item -> item.narrative().stream()).distinct().toList();
  }

  /** The report's own documents that the outline names, each once. */
  public List<String> documents() {
    return items(format.parts()).flatMap(item -> item.document().stream()).distinct().toList();
  }

  /** The codes of function items that its glossary explains. */
  public Set<String> explained() {
    return glossary.stream().flatMap(e -> e.code().stream()).collect(Collectors.toSet());
  }

  /** Whatever stands in these sections and below them. */
  public static Stream<Item> items(List<Format.Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.items().stream(), items(section.sections())));
  }

  /** The reference to a glossary: the format's own, or that of the folder named. */
  public static String glossary(String named) {
    return named.equals(OWN_GLOSSARY) ? "glossary" : named + "/glossary";
  }
}
