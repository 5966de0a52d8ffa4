package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Csv;
import gongkai.source.Node;
import gongkai.source.Sources;
import gongkai.theme.Theme;
import gongkai.theme.ThemeSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a project's folder. */
public final class ProjectReader {
  private static final String DEFAULT_THEME = "gov";
  private static final String SITE_FILE = "data/site.yaml";

  private final Inputs inputs;
  private final Sources project;
  private final Findings findings;
  private final Optional<String> only;

  private ProjectReader(Path folder, Optional<String> only) throws IOException {
    this.findings = new Findings();
    this.inputs = new Inputs(folder, findings);
    this.project = inputs.project();
    this.only = only;
  }

  /**
   * Reads as much as can be read.
   *
   * @param only a report to read alone, as {@code bureau/year}
   * @throws IOException if the disk fails
   */
  public static Project.Reading read(Path folder, Optional<String> only) throws IOException {
    ProjectReader reader = new ProjectReader(folder, only);
    Optional<Project> project = reader.read();
    return new Project.Reading(
        reader.findings.hasErrors() ? Optional.empty() : project, reader.findings);
  }

  private Optional<Project> read() throws IOException {
    Optional<SiteInfo> info = inputs.file(project, SITE_FILE, SiteInfo.class);
    SortedMap<String, Bureau> bureaus = new TreeMap<>();
    List<Project.Filed> reports = new ArrayList<>();
    for (String name : project.list("data")) {
      if (project.has("data/" + name + "/bureau.yaml")) {
        bureau(name, bureaus, reports);
      }
    }
    if (reports.isEmpty() && !findings.hasErrors()) {
      findings.error(
          "数据-04",
          Location.of("data"),
          "没有找到任何报告",
          "新建 data/<部门>/bureau.yaml 和 data/<部门>/<年度>.yaml");
    }
    Map<String, Form> forms = new TreeMap<>();
    for (Project.Filed filed : reports) {
      String name = filed.report().value().format();
      if (!forms.containsKey(name)) {
        Location named = filed.report().places().nearest("体例");
        FormatReader.read(inputs, name, named).ifPresent(form -> forms.put(name, form));
      }
    }
    only.filter(place -> reports.stream().noneMatch(r -> r.isAt(place)))
        .ifPresent(
            place ->
                findings.error(
                    "数据-13",
                    Location.of("data/" + place + ".yaml"),
                    "没有这份报告",
                    "--only 写成 部门文件夹/年度，如 " + example(reports)));
    Optional<Theme> theme = theme(info.flatMap(SiteInfo::theme).orElse(DEFAULT_THEME));
    Map<Integer, Classification> lists = classifications();
    return info.flatMap(
        i -> theme.map(t -> new Project(i, bureaus, List.copyOf(reports), forms, lists, t)));
  }

  private static String example(List<Project.Filed> reports) {
    return reports.isEmpty() ? "caizheng/2024" : reports.get(0).address().replaceAll("/$", "");
  }

  private void bureau(String name, SortedMap<String, Bureau> bureaus, List<Project.Filed> reports)
      throws IOException {
    String folder = "data/" + name;
    inputs
        .file(project, folder + "/bureau.yaml", Bureau.class)
        .ifPresent(bureau -> bureaus.put(name, bureau));
    for (String file : project.list(folder)) {
      if (file.endsWith(".yaml") && !file.equals("bureau.yaml")) {
        report(name, file).ifPresent(reports::add);
      }
    }
  }

  private Optional<Project.Filed> report(String bureau, String name) throws IOException {
    String file = "data/" + bureau + "/" + name;
    Optional<Node> node = inputs.node(project, file);
    Unit unit = node.flatMap(ProjectReader::unit).orElse(Unit.TEN_THOUSAND_YUAN);
    Optional<Bound<Report>> report =
        node.flatMap(n -> Binder.bind(Report.class, n, unit, findings));
    report.ifPresent(r -> requireYear(r, file, name));
    return report.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Project.Filed(
                bureau, file, report.get(), texts(bureau, report.get().value().year())));
  }

  /** The unit that a file declares; it has to be known before any amount is read. */
  private static Optional<Unit> unit(Node node) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get("金额单位"))
            .map(Node.Entry::value)
            .filter(value -> value instanceof Node.Scalar s && s.text().equals(Unit.YUAN.word()))
            .map(value -> Unit.YUAN)
        : Optional.empty();
  }

  private void requireYear(Bound<Report> report, String file, String name) {
    int year = report.value().year();
    if (!name.equals(year + ".yaml")) {
      findings.error(
          "数据-10",
          report.places().nearest("年度"),
          "年度是 " + year + "，文件名却是 " + name,
          "改正年度，或把文件改名为 " + year + ".yaml");
    }
  }

  private Map<String, String> texts(String bureau, int year) throws IOException {
    return inputs.texts(project, "content/reports/" + bureau + "/" + year, ".md");
  }

  private Optional<Theme> theme(String name) throws IOException {
    String folder = "themes/" + name;
    Optional<Sources> owner = name.contains("/") ? Optional.empty() : inputs.owner(folder);
    if (owner.isEmpty()) {
      findings.error(
          "数据-12", Location.of(SITE_FILE), "没有名为“" + name + "”的主题", "写 themes/ 下的一个文件夹名");
      return Optional.empty();
    }
    Sources from = owner.get();
    Map<String, String> templates = new TreeMap<>();
    for (String layout : from.list(folder + "/layouts")) {
      text(from, folder, "layouts/" + layout, templates);
    }
    for (String component : from.list(folder + "/components")) {
      text(from, folder, "components/" + component + "/" + component + ".ftlh", templates);
    }
    Optional<ThemeSpec> spec = inputs.file(from, folder + "/theme.yaml", ThemeSpec.class);
    List<String> styles = new ArrayList<>();
    for (String style : spec.map(ThemeSpec::styles).orElse(List.of())) {
      from.text(folder + "/" + style, findings).ifPresent(styles::add);
    }
    return Optional.of(new Theme(folder, templates, styles));
  }

  private void text(Sources from, String folder, String file, Map<String, String> into)
      throws IOException {
    from.text(folder + "/" + file, findings).ifPresent(text -> into.put(file, text));
  }

  private Map<Integer, Classification> classifications() throws IOException {
    Map<Integer, Classification> lists = new TreeMap<>();
    for (String file : project.list("data/subjects")) {
      if (file.matches("\\d{4}\\.csv")) {
        String path = "data/subjects/" + file;
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
