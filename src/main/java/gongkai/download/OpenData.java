package gongkai.download;

import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.document.Document;
import gongkai.document.Document.Block;
import gongkai.figure.Figure;
import gongkai.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of data beside one report's page. */
public final class OpenData {
  /** What describes the report for search engines, from the report's folder. */
  public static final String LABEL = "dataset.jsonld";

  private static final String PACKAGE = "datapackage.json";
  private static final String NOTES = "说明";
  private static final String PAGE_TO_ROOT = "../../";

  private final Subject subject;
  private final Report report;
  private final List<Table> tables = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<ReportData.Form> forms = new ArrayList<>();
  private final List<Spreadsheet.Sheet> sheets = new ArrayList<>();
  private final Set<String> sheetNames = new HashSet<>();
  private final List<List<Object>> notes = new ArrayList<>();
  private final List<DataFile> whole = new ArrayList<>();
  private final List<DataFile> parts = new ArrayList<>();

  /**
   * Makes them all.
   *
   * @param report completed
   * @param names the list that names its codes
   * @param annexes what is attached to the report
   */
  public OpenData(
      Subject subject,
      Report report,
      Classification names,
      Document document,
      List<Annex> annexes) {
    this.subject = subject;
    this.report = report;
    sheetNames.add(NOTES);
    head();
    blocks(document.parts()).forEach(this::take);
    if (!figures.isEmpty()) {
      sheet("图", Grids.of(figures), "");
    }
    whole.add(file(Whole.WORKBOOK, workbook(), Optional.empty()));
    Grid amounts = Amounts.of(subject.bureau().name(), report, names, new Printed(tables));
    whole.add(file(Whole.AMOUNTS, amounts.csv(), Optional.of(amounts)));
    List<ReportData.Annex> attached = annexes.stream().map(Annex::data).toList();
    byte[] json = ReportJson.of(subject, report, forms, figures, attached);
    whole.add(file(Whole.REPORT, json, Optional.empty()));
  }

  private static DataFile file(Whole kind, byte[] content, Optional<Grid> grid) {
    return new DataFile(kind.file(), kind.title(), kind.type(), content, grid);
  }

  /** Something attached to the report, under its number, and where it stands. */
  public record Annex(int number, String name, String link) {
    private ReportData.Annex data() {
      return new ReportData.Annex(number, name, link);
    }
  }

  /** Where the CSV of a form's block stands, from the report's folder. */
  public static String file(Table table, int panel) {
    String suffix = table.panels().size() == 1 ? "" : "-" + (panel + 1);
    return "table-" + table.id() + suffix + ".csv";
  }

  /** Where the CSV of a figure stands, from the report's folder. */
  public static String file(Figure figure) {
    return "figure-" + figure.number() + ".csv";
  }

  /** The size of a file in words. */
  public static String size(int bytes) {
    return DataFile.size(bytes);
  }

  private static Stream<Block> blocks(List<Document.Section> sections) {
    return sections.stream().flatMap(s -> Stream.concat(s.blocks().stream(), blocks(s.sections())));
  }

  private void take(Block block) {
    if (block instanceof Block.Form form) {
      take(form.table());
    } else if (block instanceof Block.AbsentForm form) {
      forms.add(
          new ReportData.Form(
              form.id(), form.number(), form.title(), List.of(), List.of(form.note())));
    } else if (block instanceof Block.Drawing drawing) {
      figures.add(drawing.figure());
      parts.add(DataFile.csv(file(drawing.figure()), Grids.of(drawing.figure())));
    }
  }

  private void take(Table table) {
    List<Grid> grids = table.panels().stream().map(Grids::of).toList();
    for (int i = 0; i < grids.size(); i++) {
      String number = table.number().orElse(table.title());
      String name = number + table.panels().get(i).name().map(n -> " " + n).orElse("");
      sheet(name, grids.get(i), i == 0 ? String.join("\n", table.notes()) : "");
      parts.add(DataFile.csv(file(table, i), grids.get(i)));
    }
    tables.add(table);
    forms.add(ReportJson.form(table, grids));
  }

  private void head() {
    note("报告", subject.title(), "");
    note("部门", subject.bureau().name(), "");
    note("年度", String.valueOf(report.year()), "");
    report.published().ifPresent(date -> note("公开日期", date.chinese(), ""));
    note("金额单位", "万元", "");
  }

  private void note(String name, String content, String note) {
    notes.add(List.of(name, content, note));
  }

  private void sheet(String wish, Grid grid, String note) {
    String name = Spreadsheet.name(wish, sheetNames);
    sheets.add(new Spreadsheet.Sheet(name, grid));
    note(name, grid.title(), note);
  }

  private byte[] workbook() {
    List<Grid.Column> columns =
        Stream.of("项目", "内容", "注").map(h -> new Grid.Column(h, Grid.Kind.TEXT)).toList();
    List<Spreadsheet.Sheet> all = new ArrayList<>();
    all.add(new Spreadsheet.Sheet(NOTES, new Grid(NOTES, columns, notes)));
    all.addAll(sheets);
    return Spreadsheet.of(subject.title(), all);
  }

  /** Address in the report's folder → content. */
  public Map<String, byte[]> files() {
    List<DataFile> all = Stream.concat(whole.stream(), parts.stream()).toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    all.forEach(file -> files.put(file.name(), file.content()));
    files.put(PACKAGE, DataPackage.of(subject, report, all));
    files.put(LABEL, DatasetLabel.of(subject, report, all));
    return files;
  }

  /**
   * As the layout prints them: those of the whole report, those of its parts, what tells of them.
   */
  public Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("整体", whole.stream().map(DataFile::model).toList());
    model.put("分表", parts.stream().map(DataFile::model).toList());
    model.put("说明", PACKAGE);
    model.put("结构", PAGE_TO_ROOT + ReportSchema.ADDRESS);
    return model;
  }
}
