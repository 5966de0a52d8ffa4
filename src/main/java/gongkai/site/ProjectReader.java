package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.disk.Address;
import gongkai.disk.Disk;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.PortalSpec;
import gongkai.page.LargePrint;
import gongkai.page.StaticPage;
import gongkai.portal.Portal;
import gongkai.prose.Prose;
import gongkai.source.Csv;
import gongkai.source.Sources;
import gongkai.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a project's folder. */
public final class ProjectReader {
  private static final String DEFAULT_THEME = "gov";
  static final String SITE_FILE = "data/site.yaml";
  static final String PORTAL_FILE = "content/portal.yaml";
  static final String PAGES = "content/pages";
  private static final String SUBJECTS = "subjects";
  private static final int HEADING = 1;
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** Names that mean something else in the project or on the site. */
  private static final List<String> TAKEN =
      Stream.concat(Portal.TAKEN.stream(), Stream.of(SUBJECTS)).toList();

  private final Inputs inputs;
  private final Sources project;
  private final Findings findings;

  private ProjectReader(Sources project) {
    this.findings = new Findings();
    this.project = project;
    this.inputs = new Inputs(project, findings);
  }

  /**
   * Reads all but the reports.
   *
   * @param only a report to work on alone, as {@code bureau/year}
   * @throws IOException if the disk fails
   */
  public static Project.Reading read(Path folder, Optional<String> only) throws IOException {
    return bureaus(common(folder), only);
  }

  /** Reads what all reports have in common. */
  static Project.Reading common(Path folder) throws IOException {
    ProjectReader reader = new ProjectReader(new Sources(folder));
    Project project =
        new Project(
            reader.project,
            reader.look(),
            new TreeMap<>(),
            List.of(),
            new Formats(reader.project),
            reader.classifications(),
            Remembered.NOTHING);
    return new Project.Reading(project, reader.findings);
  }

  /** Reads the bureaus and finds the reports of a project of which all else is read. */
  static Project.Reading bureaus(Project.Reading common, Optional<String> only) throws IOException {
    ProjectReader reader = new ProjectReader(common.project().sources());
    reader.findings.addAll(common.findings());
    SortedMap<String, Bureau> bureaus = new TreeMap<>();
    List<ReportSource> reports = new ArrayList<>();
    for (Own own : Disk.map(reader.slugs(), slug -> Own.of(reader.project, slug))) {
      reader.findings.addAll(own.findings);
      own.bureau.ifPresent(bureau -> bureaus.put(own.slug, bureau));
      reports.addAll(own.reports);
    }
    reader.requireReports(reports, only);
    return new Project.Reading(common.project().with(bureaus, reports), reader.findings);
  }

  private Optional<Project.Look> look() throws IOException {
    Optional<SiteInfo> info = inputs.file(project, SITE_FILE, SiteInfo.class);
    Optional<Theme> theme = ThemeReader.read(inputs, theme(info), Location.of(SITE_FILE));
    Optional<PortalSpec> portal = portal();
    List<StaticPage> pages = pages();
    return info.isEmpty() || theme.isEmpty() || portal.isEmpty()
        ? Optional.empty()
        : Optional.of(new Project.Look(info.get(), pages, portal.get(), theme.get()));
  }

  /** The folder of the site's look. */
  static String theme(Optional<SiteInfo> info) {
    return info.flatMap(SiteInfo::theme).orElse(DEFAULT_THEME);
  }

  /** The folders that hold a bureau. */
  private List<String> slugs() throws IOException {
    List<String> slugs = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String name : project.list("data")) {
      Location at = Location.of("data/" + name);
      if (!project.has("data/" + name + "/bureau.yaml")) {
        requireNoReports(name, at);
      } else if (requireSlug(name, findings)) {
        String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (other != null) {
          findings.error("数据-17", at, "与“" + other + "”只差大小写，在许多服务器上是同一个网址", "改其中一个的名称");
        }
        slugs.add(name);
      }
    }
    return slugs;
  }

  /** Whether a bureau's folder may have that name; a finding if not. */
  public static boolean requireSlug(String name, Findings findings) {
    boolean may = SLUG.matcher(name).matches() && Address.isName(name) && !TAKEN.contains(name);
    if (!may) {
      findings.error(
          "数据-17",
          Location.of("data/" + name),
          "部门的文件夹不能叫“" + name + "”",
          "用字母、数字和“-”起名，如 caizheng；它是网址的一部分");
    }
    return may;
  }

  private void requireNoReports(String name, Location at) throws IOException {
    if (project.list("data/" + name).stream().anyMatch(file -> file.matches("\\d{4}\\.yaml"))) {
      findings.error("数据-04", at, "缺少 bureau.yaml", "新建它，写上部门的名称和地区");
    }
  }

  /** A bureau's folder; read beside others. */
  private record Own(
      String slug, Optional<Bureau> bureau, List<ReportSource> reports, Findings findings) {
    static Own of(Sources project, String slug) throws IOException {
      Findings findings = new Findings();
      String folder = "data/" + slug;
      Inputs inputs = new Inputs(project, findings);
      Optional<Bureau> bureau = inputs.file(project, folder + "/bureau.yaml", Bureau.class);
      // Without its bureau a report cannot be published, but its own faults are told all the same.
      Bureau named = bureau.orElse(Bureau.UNKNOWN);
      List<ReportSource> reports =
          project.list(folder).stream()
              .filter(ReportSource::isReport)
              .map(file -> new ReportSource(slug, named, file))
              .toList();
      if (reports.isEmpty()) {
        findings.warning(
            "数据-04", Location.of(folder), "这个部门还没有任何报告", "新建 " + folder + "/<年度>.yaml");
      }
      return new Own(slug, bureau, reports, findings);
    }
  }

  private void requireReports(List<ReportSource> reports, Optional<String> only) {
    if (reports.isEmpty() && !findings.hasErrors()) {
      findings.error(
          "数据-04",
          Location.of("data"),
          "没有找到任何报告",
          "新建 data/<部门>/bureau.yaml 和 data/<部门>/<年度>.yaml");
    }
    only.filter(place -> reports.stream().noneMatch(r -> r.place().equals(place)))
        .ifPresent(
            place ->
                findings.error(
                    "数据-13",
                    Location.of("data/" + place + ".yaml"),
                    "没有这份报告",
                    "--only 写成 部门文件夹/年度，如 " + example(reports)));
  }

  private static String example(List<ReportSource> reports) {
    return reports.isEmpty() ? "caizheng/2024" : reports.get(0).place();
  }

  private Optional<PortalSpec> portal() throws IOException {
    Sources from = project.has(PORTAL_FILE) ? project : inputs.builtin();
    return inputs.file(from, PORTAL_FILE, PortalSpec.class);
  }

  /** The site's own pages, or the built-in ones. */
  private List<StaticPage> pages() throws IOException {
    List<StaticPage> pages = new ArrayList<>();
    Sources from = project.isFolder(PAGES) ? project : inputs.builtin();
    inputs
        .documents(from, PAGES)
        .forEach(
            (name, text) -> {
              if (LargePrint.isOne(name)) {
                Location at = Location.of(PAGES + "/" + name + ".md");
                findings.error("数据-18", at, "名称以 .large 结尾的地址是大字版的", "换一个名称");
              } else if (inputs.isName(name + ".html", PAGES + "/" + name + ".md")) {
                pages.add(page(name, text));
              }
            });
    return pages;
  }

  private StaticPage page(String name, String text) {
    Prose.Chapter chapter = Prose.chapter(text, HEADING);
    if (chapter.contents().isEmpty() || !text.strip().startsWith("# ")) {
      Location at = new Location(PAGES + "/" + name + ".md", 1, 1);
      findings.error("数据-18", at, "没有标题", "第一行写“# 标题”");
    }
    String title = chapter.contents().stream().findFirst().map(Prose.Entry::title).orElse(name);
    return new StaticPage("pages/" + name + ".html", title, chapter.html());
  }

  private Map<Integer, Classification> classifications() throws IOException {
    Map<Integer, Classification> lists = new TreeMap<>();
    for (String file : project.list("data/" + SUBJECTS)) {
      if (file.matches("\\d{4}\\.csv")) {
        String path = "data/" + SUBJECTS + "/" + file;
        project
            .text(path, findings)
            .ifPresent(
                text ->
                    lists.put(
                        Integer.parseInt(file.substring(0, 4)),
                        Csv.classification(path, text, findings)));
      }
    }
    return lists;
  }
}
