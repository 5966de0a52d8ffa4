package gongkai.desk;

import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.Item;
import gongkai.site.Formats;
import gongkai.site.ProjectReader;
import gongkai.source.Builtin;
import gongkai.source.Sources;
import gongkai.term.Similar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new bureau, with a report whose figures are invented and complete. */
public final class NewBureau {
  private static final Pattern OF_YEAR = Pattern.compile(".*-(\\d{4})");

  private final Sources project;
  private final Fresh fresh;
  private final Wishes wishes;
  private final Findings findings;
  private final List<String> words = new ArrayList<>();

  private NewBureau(Sources project, Fresh fresh, Wishes wishes, Findings findings) {
    this.project = project;
    this.fresh = fresh;
    this.wishes = wishes;
    this.findings = findings;
  }

  /**
   * What the clerk says of the bureau.
   *
   * @param slug its folder
   * @param format of its report; the newest there is if nothing is said
   */
  public record Wishes(
      String slug, Optional<String> name, Optional<String> region, Optional<String> format) {}

  /**
   * Adds a bureau to a project.
   *
   * @throws IOException if the disk does not allow it
   */
  public static Made make(Path folder, Wishes wishes) throws IOException {
    Findings findings = new Findings();
    Sources project = new Sources(folder);
    if (!project.isFolder("data")) {
      return Made.nothing(NoProject.at(folder));
    }
    Fresh fresh = new Fresh(folder);
    NewBureau bureau = new NewBureau(project, fresh, wishes, findings);
    bureau.put();
    fresh.putSchemas();
    return findings.hasErrors() ? Made.nothing(findings) : fresh.write(bureau.words, findings);
  }

  /** Adds the example of a bureau to the files of a new project. */
  static void putExample(Fresh fresh, String slug, Findings findings) throws IOException {
    Wishes wishes = new Wishes(slug, Optional.empty(), Optional.empty(), Optional.empty());
    new NewBureau(Builtin.sources(), fresh, wishes, findings).put();
  }

  private void put() throws IOException {
    Formats formats = new Formats(project);
    List<String> names = formats.names();
    String name = wishes.format().orElse(newest(names));
    if (!ProjectReader.requireSlug(wishes.slug(), findings) || !requireFormat(name, names)) {
      return;
    }
    Location at = Location.of("content/formats/" + name);
    Optional<Formats.Telling> format = formats.find(name, at, findings);
    if (format.isEmpty()) {
      return;
    }
    if (wishes.format().isEmpty()) {
      words.add("体例用 " + name + "；别的省用 --format 指定：" + String.join("、", names));
    }
    String year = year(name);
    Map<String, String> blanks = blanks(name, year);
    String folder = "data/" + wishes.slug() + "/";
    fresh.put(folder + "bureau.yaml", Starter.text("bureau.yaml", blanks));
    fresh.put(folder + year + ".yaml", Starter.text("report.yaml", blanks));
    putTexts(format.get().form(), year);
    putSubjects(year);
  }

  private boolean requireFormat(String name, List<String> names) {
    if (!names.contains(name)) {
      findings.error(
          "数据-11",
          Location.of("content/formats/" + name),
          "没有名为“" + name + "”的体例",
          Similar.advice(name, names));
    }
    return names.contains(name);
  }

  private Map<String, String> blanks(String format, String year) {
    String name = wishes.name().orElse("示例市医疗保障局");
    return Map.of(
        "名称", Starter.value(name),
        "标题", Starter.value(year + "年度" + name + "部门决算（示例数据）"),
        "地区", Starter.value(wishes.region().orElse("示例省示例市")),
        "体例", Starter.value(format),
        "年度", year,
        "次年", String.valueOf(Integer.parseInt(year) + 1));
  }

  /** The documents that the form's outline asks for. */
  private void putTexts(Form form, String year) throws IOException {
    List<String> documents =
        Form.items(form.format().parts())
            .map(Item::document)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    for (String document : documents) {
      String text = "texts/" + document + ".md";
      fresh.put(
          "content/reports/" + wishes.slug() + "/" + year + "/" + document + ".md",
          Starter.text(Starter.has(text) ? text : "texts/其他.md"));
    }
  }

  /** The list of codes of that year, unless the project has it. */
  private void putSubjects(String year) throws IOException {
    String list = "data/subjects/" + year + ".csv";
    Sources builtin = Builtin.sources();
    if (builtin.has(list)) {
      builtin.text(list, findings).ifPresent(text -> fresh.putIfNone(list, Fresh.bytes(text)));
    }
  }

  /** The year that a format is for, or else that of the newest list of codes. */
  private String year(String format) throws IOException {
    Matcher matcher = OF_YEAR.matcher(format);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    String newest = NewSite.latestSubjects();
    return newest.substring(newest.lastIndexOf('/') + 1, newest.lastIndexOf('.'));
  }

  private static String newest(List<String> names) {
    return names.stream()
        .filter(name -> OF_YEAR.matcher(name).matches())
        .max(Comparator.comparing((String name) -> name.substring(name.length() - 4)))
        .orElseGet(() -> names.get(0));
  }
}
