package gongkai.edit;

import gongkai.finding.Findings;
import gongkai.source.Node;
import gongkai.source.Part;
import java.util.List;

/** Writes numbers and dates with half-width letters and without separators between thousands. */
final class Digits {
  private static final String RULE = "整理-01";

  private Digits() {}

  static String in(YamlText yaml, List<Part> parts, Findings findings) {
    Edits edits = new Edits(yaml);
    parts.stream()
        .flatMap(Part::all)
        .forEach(part -> part.mended().ifPresent(by -> mend(part.node(), by, edits, findings)));
    return edits.apply();
  }

  private static void mend(Node node, String by, Edits edits, Findings findings) {
    edits.replace(node.span().from(), node.span().to(), by);
    String text = ((Node.Scalar) node).text();
    findings.note(RULE, node.at(), "“" + text + "”改写成 " + by, "");
  }
}
