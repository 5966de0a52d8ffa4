package gongkai.download;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.money.Unit;
import gongkai.source.Json;
import gongkai.table.Table;
import gongkai.term.Fact;
import gongkai.term.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills {@link ReportData} with a report. */
final class ReportJson {
  /** How the data were written down and are checked; nothing that the bureau publishes. */
  static final Set<String> OF_THE_SOURCE = Set.of("小数位数", "公布", "检查");

  private ReportJson() {}

  static byte[] of(
      Subject subject,
      Report report,
      List<ReportData.Form> forms,
      List<Figure> figures,
      List<ReportData.Annex> annexes) {
    return Json.file(
        new ReportData(
            "../../" + ReportData.SCHEMA,
            ReportData.VERSION,
            subject.title(),
            subject.bureau(),
            report.year(),
            report.format(),
            subject.formatName(),
            report.indexNumber(),
            publisher(report, subject.bureau()),
            report.published(),
            report.approved(),
            Unit.TEN_THOUSAND_YUAN.word(),
            facts(report),
            forms,
            figures.stream().map(ReportJson::chart).toList(),
            annexes,
            report.corrections(),
            report.remarks()));
  }

  /** Who publishes a report: whom it names, or the bureau itself. */
  static String publisher(Report report, Bureau bureau) {
    return report.publisher().orElse(bureau.name());
  }

  private static Map<String, Object> facts(Report report) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts().forEach(fact -> facts.put(fact.term(), fact.of(report)));
    return facts;
  }

  /**
   * The facts of a report but for those that the file has above them or that are not for readers.
   */
  static List<Fact> facts() {
    Vocabulary above = Vocabulary.of(ReportData.class);
    return Vocabulary.of(Report.class).facts().stream()
        .filter(fact -> !above.knows(fact.term()) && !OF_THE_SOURCE.contains(fact.term()))
        .toList();
  }

  /**
   * A form that is printed.
   *
   * @param grids its blocks
   */
  static ReportData.Form form(Table table, List<Grid> grids) {
    List<ReportData.Panel> panels = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      Table.Panel panel = table.panels().get(i);
      List<ReportData.Column> columns =
          panel.columns().stream()
              .map(c -> new ReportData.Column(c.heading(), c.number(), c.holds()))
              .toList();
      String file = OpenData.file(table, i);
      panels.add(new ReportData.Panel(panel.name(), file, columns, rows(panel, grids.get(i))));
    }
    return new ReportData.Form(table.id(), table.number(), table.title(), panels, table.notes());
  }

  private static List<ReportData.Row> rows(Table.Panel panel, Grid grid) {
    List<ReportData.Row> rows = new ArrayList<>(panel.rows().size());
    for (int r = 0; r < panel.rows().size(); r++) {
      Table.Row row = panel.rows().get(r);
      List<Object> cells = new ArrayList<>(grid.columns().size());
      for (int c = 0; c < grid.columns().size(); c++) {
        Object value = grid.rows().get(r).get(c);
        boolean given =
            grid.columns().get(c).kind() == Grid.Kind.TEXT || value instanceof BigDecimal;
        cells.add(given ? value : Optional.empty());
      }
      rows.add(new ReportData.Row(row.total(), row.level(), cells));
    }
    return rows;
  }

  private static ReportData.Chart chart(Figure figure) {
    return new ReportData.Chart(
        figure.number(),
        figure.caption(),
        figure.kind() == Figure.Kind.BARS ? "柱" : "环",
        figure.description(),
        OpenData.file(figure),
        figure.data().stream().map(ReportJson::value).toList(),
        figure.absent());
  }

  private static ReportData.Value value(Datum datum) {
    Optional<String> share = Optional.of(datum.share()).filter(text -> !text.isEmpty());
    return new ReportData.Value(datum.series(), datum.name(), datum.amount(), share);
  }
}
