package gongkai.desk;

import gongkai.account.Report;
import gongkai.edit.NextYear;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.ReportSource;
import gongkai.source.Sources;
import gongkai.term.Similar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new report of a bureau, made from its last one. */
public final class NewYear {
  private static final Pattern OF_YEAR = Pattern.compile("(.*)-(\\d{4})");

  private final Path folder;
  private final Project project;
  private final String slug;
  private final int year;
  private final Findings findings = new Findings();
  private final List<String> words = new ArrayList<>();

  private NewYear(Path folder, Project project, String slug, int year) {
    this.folder = folder;
    this.project = project;
    this.slug = slug;
    this.year = year;
  }

  /**
   * Adds a year to a bureau.
   *
   * @throws IOException if the disk does not allow it
   */
  public static Made make(Path folder, String slug, int year) throws IOException {
    if (!Files.isDirectory(folder.resolve("data"))) {
      return Made.nothing(NoProject.at(folder));
    }
    Project project = ProjectReader.read(folder, Optional.empty()).project();
    return new NewYear(folder, project, slug, year).make();
  }

  private Made make() throws IOException {
    Optional<ReportSource> source = last();
    if (source.isEmpty()) {
      return Made.nothing(findings);
    }
    Optional<Report> report = project.completed(source.get(), findings);
    if (report.isEmpty()) {
      return Made.nothing(findings);
    }
    int last = report.get().year();
    Fresh fresh = new Fresh(folder);
    String text = text(source.get(), report.get());
    fresh.put("data/" + slug + "/" + year + ".yaml", text);
    putTexts(fresh, last);
    fresh.putSchemas();
    words.add("有 " + NextYear.blanks(text) + " 处要填，gongkai check 逐处列出；没有发生的写 0，不适用的删去那一行");
    if (!report.get().corrections().isEmpty()
        || !report.get().claims().isEmpty()
        || !report.get().exemptions().isEmpty()) {
      words.add("更正、公布、检查是 " + last + " 年度那一份的事，没有带过来");
    }
    words.add("原因、用途、综述等文字和“职责”等文档是 " + last + " 年度的，请逐条改");
    return fresh.write(words, findings);
  }

  /** The bureau's newest report of an earlier year. */
  private Optional<ReportSource> last() {
    List<String> slugs = List.copyOf(project.bureaus().keySet());
    if (!slugs.contains(slug)) {
      findings.error(
          "新建-02",
          Location.of("data/" + slug),
          "没有名为“" + slug + "”的部门",
          slugs.isEmpty() ? "先用 gongkai new bureau 新建部门" : Similar.advice(slug, slugs));
      return Optional.empty();
    }
    Optional<ReportSource> last =
        project.reports().stream()
            .filter(source -> source.slug().equals(slug) && year(source) < year)
            .max(Comparator.comparingInt(NewYear::year));
    if (last.isEmpty()) {
      findings.error(
          "新建-02", Location.of("data/" + slug), "这个部门没有 " + year + " 年以前的报告可以照着写", "改正年度");
    }
    return last;
  }

  private static int year(ReportSource source) {
    String name = source.name().replace(".yaml", "");
    return name.matches("\\d{4}") ? Integer.parseInt(name) : Integer.MAX_VALUE;
  }

  private String text(ReportSource source, Report report) throws IOException {
    String text = Files.readString(folder.resolve(source.file()), StandardCharsets.UTF_8);
    boolean consecutive = report.year() == year - 1;
    if (!consecutive) {
      words.add("照 " + report.year() + " 年度新建：没有 " + (year - 1) + " 年度的报告，“上年”的数也要填");
    }
    NextYear.Beginning beginning =
        new NextYear.Beginning(report.year(), year, format(report.format()));
    return NextYear.of(text, Optional.of(report).filter(r -> consecutive), beginning);
  }

  /** The newest format of the same province for the year or before. */
  private String format(String last) throws IOException {
    Matcher named = OF_YEAR.matcher(last);
    String newest = last;
    if (named.matches()) {
      for (String name : project.formats().names()) {
        Matcher other = OF_YEAR.matcher(name);
        boolean same = other.matches() && other.group(1).equals(named.group(1));
        boolean newer = same && name.compareTo(newest) > 0;
        newest = newer && Integer.parseInt(other.group(2)) <= year ? name : newest;
      }
    }
    words.add(
        newest.equals(last)
            ? "体例仍用 " + last + "：没有更新的；省里的格式有变化时，见文档 formats.md"
            : "体例由 " + last + " 换成 " + newest);
    return newest;
  }

  /** The bureau's own documents, as they were; attached files are those of last year and stay. */
  private void putTexts(Fresh fresh, int last) throws IOException {
    Sources sources = project.sources();
    String from = "content/reports/" + slug + "/" + last;
    for (String name : sources.list(from)) {
      if (name.endsWith(".md")) {
        byte[] text = Files.readAllBytes(folder.resolve(from).resolve(name));
        fresh.put("content/reports/" + slug + "/" + year + "/" + name, text);
      }
    }
  }
}
