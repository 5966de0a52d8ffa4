package gongkai.hostile;

import gongkai.TestProject;
import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.PortalSpec;
import gongkai.format.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A project of this repository with one payload in every text that a clerk, or the keeper of a form
 * or of the site, can write.
 */
public final class HostileProject {
  private static final String REPORT = "mianzhu-yibao";
  private static final List<String> FORMATS = List.of("sichuan", "sichuan-2024", "nine");
  private static final String CHAPTER =
      """

      # №

      №

      - №
      - **№**

      > №

      | № | № |
      |---|---:|
      | № | № |
      [№]

      №
      :   №
      """;

  private final Set<String> filled = new TreeSet<>();
  private final Filler filler;
  private final Filler forms;
  private final String payload;
  private final TestProject project;

  private HostileProject(Path folder, String payload) {
    this.filler = new Filler(payload, true, filled);
    // A title of a form may hold facts; everything else that it says is taken as it is.
    this.forms = new Filler(payload.replace("${", "＄{"), false, filled);
    this.payload = payload;
    this.project = new TestProject(folder);
  }

  /**
   * Makes it.
   *
   * @param payload with {@code №} where a number tells one place from another
   * @return the paths of the texts that hold it
   */
  public static Set<String> make(Path folder, String payload) throws IOException {
    return new HostileProject(folder, payload).make();
  }

  private Set<String> make() throws IOException {
    facts();
    documents();
    forms();
    return filled;
  }

  private void facts() throws IOException {
    String bureau = "data/" + REPORT + "/bureau.yaml";
    String report = "data/" + REPORT + "/2024.yaml";
    TestProject.copy(Path.of("data/subjects"), project.path("data/subjects"));
    project.write(
        "data/site.yaml",
        filler.file(
            SiteInfo.class,
            Files.readString(Path.of("data/site.yaml"))
                + "数据许可: {名称: 许可, 网址: \"https://example.org/a?b=1&c=2\"}\n"));
    project.write(bureau, filler.file(Bureau.class, Files.readString(Path.of(bureau))));
    project.write(
        report,
        filler.file(
            Report.class,
            Files.readString(Path.of(report)).replaceAll("(?s)\n附件:.*", "\n")
                + "附件:\n  - {名称: 甲, 文档: 绩效评价报告}\n  - {名称: 乙, 自评表: 是}\n"
                + "  - {名称: 丙, 文件: \"丙 '100%25' & = .csv\"}\n"));
    project.write("content/reports/" + REPORT + "/2024/丙 '100%25' & = .csv", payload);
  }

  private void documents() throws IOException {
    Path texts = Path.of("content/reports", REPORT, "2024");
    TestProject.copy(texts, project.path(texts.toString()));
    TestProject.copy(Path.of("content/pages"), project.path("content/pages"));
    for (String folder : List.of(texts.toString(), "content/pages")) {
      for (String name : project.list(folder)) {
        if (name.endsWith(".md")) {
          String file = folder + "/" + name;
          // A document may hold no picture; that is told of, and the report is not made.
          String words = payload.replace("![", "[");
          project.write(file, project.read(file) + CHAPTER.replace("№", words));
        }
      }
    }
  }

  private void forms() throws IOException {
    TestProject.copy(Path.of("content/portal.yaml"), project.path("content/portal.yaml"));
    refill("content/portal.yaml", PortalSpec.class);
    for (String format : FORMATS) {
      String folder = "content/formats/" + format;
      TestProject.copy(Path.of(folder), project.path(folder));
      for (String table : project.list(folder + "/tables")) {
        refill(folder + "/tables/" + table, TableSpec.class);
      }
      for (String layout : project.list(folder + "/layouts")) {
        refill(folder + "/layouts/" + layout, TableSpec.Layout.class);
      }
      if (project.has(folder + "/glossary.yaml")) {
        refill(folder + "/glossary.yaml", GlossaryEntry.class);
      }
    }
    refill("content/formats/sichuan-2024/figures.yaml", FigureSpec.class);
    refill("content/formats/sichuan-2024/format.yaml", Format.class);
  }

  private void refill(String file, Class<?> type) throws IOException {
    String text = project.read(file);
    boolean list = type == FigureSpec.class || type == GlossaryEntry.class;
    project.write(file, list ? forms.list(type, text) : forms.file(type, text));
  }
}
