package gongkai.check.rule;

import gongkai.account.Remark;
import gongkai.check.rule.Passage.Kind;
import gongkai.finding.Location;
import gongkai.source.Places;
import gongkai.term.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers all words of a report, whatever term they stand under. */
final class Passages {
  /** What the bureau says to the checks is not published. */
  private static final Set<String> UNPUBLISHED = Set.of("检查", "公布");

  private Passages() {}

  /** The documents, then what is stated in the data. */
  static List<Passage> of(Index facts, Places places, List<Subject.Text> texts) {
    List<Passage> passages = new ArrayList<>();
    for (Subject.Text text : texts) {
      Location at = new Location(text.file(), 1, 1);
      passages.add(new Passage(Kind.DOCUMENT, text.name(), at, text.markdown()));
    }
    facts.walk(
        (path, value) -> !UNPUBLISHED.contains(path) && places.find(path).isPresent(),
        (path, value) -> {
          if (value instanceof Remark remark) {
            passages.add(new Passage(Kind.REMARK, path, places.nearest(path), remark.markdown()));
          } else if (value instanceof String name) {
            passages.add(new Passage(Kind.NAME, path, places.nearest(path), name));
          }
        });
    return List.copyOf(passages);
  }
}
