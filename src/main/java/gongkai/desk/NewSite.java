package gongkai.desk;

import gongkai.finding.Findings;
import gongkai.source.Builtin;
import gongkai.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A new project. */
public final class NewSite {
  private static final String SLUG = "shili-yibao";

  private NewSite() {}

  /**
   * Makes a project that can be built at once.
   *
   * @param empty whether without the example of a bureau and its report
   * @throws IOException if the disk does not allow it
   */
  public static Made make(Path folder, boolean empty) throws IOException {
    Findings findings = new Findings();
    Fresh fresh = new Fresh(folder);
    fresh.put("data/site.yaml", Starter.text("site.yaml"));
    fresh.put("说明.md", Starter.text("说明.md"));
    fresh.put(".gitignore", Starter.text("gitignore"));
    fresh.putSchemas();
    String subjects = latestSubjects();
    Builtin.sources().text(subjects, findings).ifPresent(text -> fresh.put(subjects, text));
    if (!empty) {
      NewBureau.putExample(fresh, SLUG, findings);
    }
    return fresh.write(List.of(), findings);
  }

  /** The newest list of codes that the program brings with it. */
  static String latestSubjects() throws IOException {
    Sources builtin = Builtin.sources();
    List<String> lists = builtin.list("data/subjects");
    return "data/subjects/" + lists.get(lists.size() - 1);
  }
}
