package gongkai.portal;

import gongkai.account.Bureau;
import gongkai.download.Grids;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.format.PortalSpec;
import gongkai.money.Amount;
import gongkai.page.Digest;
import gongkai.page.Drawn;
import gongkai.page.Links;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import gongkai.source.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of one bureau: its reports, its main amounts through the years, and from the second
 * known year on their course as figures. A report states its previous year too, so one report knows
 * two.
 */
final class BureauPage {
  private static final String UNIT = "万元";

  private final String slug;
  private final Bureau bureau;
  private final List<Digest> reports;
  private final PortalSpec spec;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /**
   * @param reports newest first
   */
  BureauPage(String slug, Bureau bureau, List<Digest> reports, PortalSpec spec) {
    this.slug = slug;
    this.bureau = bureau;
    this.reports = reports;
    this.spec = spec;
  }

  static String address(String slug) {
    return slug + "/index.html";
  }

  /** Address → content of the files beside the page; made by {@link #fill}. */
  Map<String, byte[]> files() {
    return files;
  }

  void fill(Map<String, Object> model) {
    model.put("部门", ReportFolder.bureau(bureau));
    Digests own = new Digests(reports);
    model.put("报告", own.of(slug).stream().map(d -> own.link(address(slug), d)).toList());
    model.put("年度", reports.stream().map(Digest::year).toList());
    model.put("比较", comparison());
    model.put("图", figures());
    if (!reports.isEmpty()) {
      String csv = slug + "/compare.csv";
      files.put(csv, csv());
      model.put("下载", Links.relative(address(slug), csv));
    }
  }

  private List<Map<String, Object>> comparison() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PortalSpec.Row row : spec.comparison()) {
      if (reports.stream().anyMatch(d -> d.amounts().containsKey(row.path()))) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Digest digest : reports) {
          Map<String, Object> cell = new LinkedHashMap<>();
          cell.put("金额", Optional.ofNullable(digest.amounts().get(row.path())));
          cells.add(cell);
        }
        rows.add(Map.of("名称", row.name(), "数", cells));
      }
    }
    return rows;
  }

  private byte[] csv() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("项目（万元）"));
    reports.forEach(d -> head.add(d.year() + "年度"));
    rows.add(head);
    for (PortalSpec.Row row : spec.comparison()) {
      List<String> line = new ArrayList<>(List.of(row.name()));
      reports.forEach(
          d ->
              line.add(
                  Optional.ofNullable(d.amounts().get(row.path())).map(Grids::digits).orElse("")));
      rows.add(line);
    }
    return Csv.write(rows);
  }

  private List<Map<String, Object>> figures() {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (PortalSpec.Row row : spec.trends()) {
      SortedMap<Integer, Amount> course = course(row.path());
      if (course.size() > 1) {
        Figure figure = figure(figures.size() + 1, row.name(), course);
        String csv = "trend-" + figure.number() + ".csv";
        files.put(slug + "/" + csv, Grids.csv(figure));
        figures.add(Drawn.model(figure, csv));
      }
    }
    return figures;
  }

  /** Year → amount; a year's own report counts for more than what the next one says of it. */
  private SortedMap<Integer, Amount> course(String path) {
    SortedMap<Integer, Amount> course = new TreeMap<>();
    for (Digest digest : reports) {
      Optional.ofNullable(digest.before().get(path))
          .ifPresent(amount -> course.putIfAbsent(digest.year() - 1, amount));
    }
    for (Digest digest : reports) {
      Optional.ofNullable(digest.amounts().get(path))
          .ifPresent(amount -> course.put(digest.year(), amount));
    }
    return course;
  }

  private static Figure figure(int number, String name, SortedMap<Integer, Amount> course) {
    List<Datum> data =
        course.entrySet().stream()
            .map(
                e ->
                    new Datum(
                        e.getKey() + "年度", name, e.getValue(), Shell.STYLE.print(e.getValue()), ""))
            .toList();
    String description =
        name
            + "："
            + data.stream().map(d -> d.name() + d.text() + UNIT).collect(Collectors.joining("，"))
            + "。";
    return new Figure(
        number, name + "的变化", Figure.Kind.BARS, UNIT, data, "", List.of(), description);
  }
}
