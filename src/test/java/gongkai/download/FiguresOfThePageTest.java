package gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader sees on a page and what a program finds in the files beside it is the same. */
class FiguresOfThePageTest {
  private static Published site;

  @BeforeAll
  static void build() {
    site = Published.of(Path.of(""), Optional.empty());
  }

  /** The rows of a table of the page that hold its data, as printed. */
  private static List<List<String>> rows(Element table) {
    return table.select("tbody tr:not(.table__numbers)").stream()
        .map(row -> row.select("> *").stream().map(Element::text).toList())
        .toList();
  }

  /** The same number, as far as the page prints it; where the page says “none”, nothing. */
  private static void requireSame(String printed, String digits, String where) {
    String plain = printed.replace(",", "");
    if (plain.equals("—")) {
      assertEquals("", digits, where);
    } else if (plain.isEmpty() && !digits.isEmpty()) {
      // A form that leaves zeros blank: the data still says that it is zero.
      assertEquals(0, new BigDecimal(digits).signum(), where);
    } else if (plain.matches("-?\\d+(\\.\\d+)?") && !plain.equals(digits)) {
      BigDecimal shown = new BigDecimal(plain);
      BigDecimal exact = new BigDecimal(digits);
      assertEquals(0, shown.compareTo(exact.setScale(shown.scale(), RoundingMode.HALF_UP)), where);
    } else {
      assertEquals(plain, digits.replace(",", ""), where);
    }
  }

  private static void requireSame(
      List<List<String>> printed, List<List<String>> read, String where) {
    assertEquals(printed.size(), read.size(), where);
    for (int r = 0; r < printed.size(); r++) {
      assertEquals(printed.get(r).size(), read.get(r).size(), where + " " + printed.get(r));
      for (int c = 0; c < printed.get(r).size(); c++) {
        requireSame(printed.get(r).get(c), read.get(r).get(c), where + " " + printed.get(r));
      }
    }
  }

  /** The links to CSV files below the forms, in the order of the tables that they stand below. */
  private static List<String> files(Element form) {
    return form.select(".form__download a").eachAttr("href");
  }

  @Test
  void every_table_of_a_page_is_its_csv_cell_by_cell() throws IOException {
    int tables = 0;
    for (String report : site.reports()) {
      for (Element form : site.page(report + "index.html").select(".form")) {
        List<Element> printed = form.select("table");
        assertEquals(printed.size(), files(form).size(), form.id());
        for (int i = 0; i < printed.size(); i++) {
          List<List<String>> csv = site.csv(report + files(form).get(i));
          requireSame(rows(printed.get(i)), csv.subList(1, csv.size()), report + form.id());
          tables++;
        }
      }
    }
    assertTrue(tables >= 20, tables + " tables");
  }

  @Test
  void every_table_of_a_page_is_a_sheet_of_the_workbook_cell_by_cell() throws IOException {
    for (String report : site.reports()) {
      try (XSSFWorkbook workbook = site.workbook(report + "report.xlsx")) {
        List<Element> printed = site.page(report + "index.html").select(".form table");
        assertEquals(printed.size() + 2, workbook.getNumberOfSheets());
        for (int i = 0; i < printed.size(); i++) {
          Sheet sheet = workbook.getSheetAt(i + 1);
          int width = sheet.getRow(0).getLastCellNum();
          List<List<String>> read = new ArrayList<>();
          for (int r = 1; r <= sheet.getLastRowNum(); r++) {
            read.add(cells(sheet.getRow(r), width));
          }
          // A row that the form leaves blank is no row of the sheet where it is the last.
          List<List<String>> rows = rows(printed.get(i));
          while (read.size() < rows.size()) {
            read.add(Collections.nCopies(width, ""));
          }
          requireSame(rows, read, report + sheet.getSheetName());
        }
      }
    }
  }

  private static List<String> cells(Row row, int width) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      Cell cell = row == null ? null : row.getCell(c);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  /** Numbers by their text in the file, which POI keeps to the digit. */
  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? new BigDecimal(((XSSFCell) cell).getRawValue()).toPlainString()
        : cell.getStringCellValue();
  }

  @Test
  void every_figure_of_a_page_is_its_csv_and_stands_in_the_workbook() throws IOException {
    for (String report : site.reports()) {
      List<List<String>> all = new ArrayList<>();
      for (Element figure : site.page(report + "index.html").select("div.figure")) {
        boolean ring = figure.select("thead th").size() == 3;
        List<List<String>> csv = site.csv(report + "figure-" + figure.id().substring(1) + ".csv");
        List<List<String>> rows =
            figure.select("table").stream().flatMap(t -> rows(t).stream()).toList();
        List<List<String>> shown = new ArrayList<>();
        for (List<String> line : csv.subList(1, rows.size() + 1)) {
          String name = ring ? line.get(1) : line.get(0) + "，" + line.get(1);
          shown.add(ring ? List.of(name, line.get(2), line.get(3)) : List.of(name, line.get(2)));
        }
        requireSame(rows, shown, report + figure.id());
        csv.subList(rows.size() + 1, csv.size()).forEach(line -> assertEquals("0", line.get(2)));
        all.addAll(csv.subList(1, csv.size()));
      }
      requireFigures(report, all);
    }
  }

  private static void requireFigures(String report, List<List<String>> all) throws IOException {
    try (XSSFWorkbook workbook = site.workbook(report + "report.xlsx")) {
      Sheet sheet = workbook.getSheet("图");
      assertEquals(all.size(), sheet.getLastRowNum());
      for (int r = 0; r < all.size(); r++) {
        List<String> cells = cells(sheet.getRow(r + 1), 6);
        assertEquals(all.get(r).subList(0, 3), cells.subList(2, 5));
        String share = all.get(r).get(3);
        String read =
            cells.get(5).isEmpty()
                ? ""
                : new BigDecimal(cells.get(5)).movePointRight(2).toPlainString() + "%";
        assertEquals(share, read);
      }
    }
  }

  @Test
  void the_workbook_holds_the_numbers_as_they_were_stated() throws IOException {
    try (XSSFWorkbook workbook = site.workbook("jiaozuo-yibao/2024/report.xlsx")) {
      Cell cell = workbook.getSheet("公开01表 收入").getRow(1).getCell(2);
      assertEquals("1629.00", ((XSSFCell) cell).getRawValue());
      assertEquals("#,##0.00", cell.getCellStyle().getDataFormatString());
      Cell code = workbook.getSheet("公开02表").getRow(2).getCell(0);
      assertEquals(CellType.STRING, code.getCellType());
      assertEquals("206", code.getStringCellValue());
    }
  }

  @Test
  void every_amount_of_every_table_is_in_the_long_table_once() throws IOException {
    for (String report : site.reports()) {
      Map<String, String> amounts = amounts(report);
      Set<String> printed = new HashSet<>();
      for (JsonNode form : site.json(report + "report.json").get("表")) {
        form.findValues("格").forEach(cells -> cells.forEach(cell -> add(cell, printed)));
      }
      assertTrue(printed.size() >= 10, report + printed);
      for (String number : printed) {
        assertTrue(
            number.matches("0(\\.0+)?") || amounts.containsValue(number), report + " " + number);
      }
    }
  }

  private static void add(JsonNode cell, Set<String> printed) {
    if (cell.isNumber()) {
      printed.add(cell.decimalValue().toPlainString());
    }
  }

  /** Fact → amount. */
  private static Map<String, String> amounts(String report) throws IOException {
    Map<String, String> amounts = new TreeMap<>();
    List<List<String>> csv = site.csv(report + "amounts.csv");
    int fact = csv.get(0).indexOf("事实");
    int amount = csv.get(0).indexOf("金额");
    for (List<String> line : csv.subList(1, csv.size())) {
      assertEquals(null, amounts.put(line.get(fact), line.get(amount)), "twice: " + line.get(fact));
    }
    return amounts;
  }

  @Test
  void every_row_of_the_long_table_is_the_fact_of_its_path_in_the_json() throws IOException {
    for (String report : site.reports()) {
      JsonNode facts = site.json(report + "report.json").get("事实");
      Map<String, String> amounts = amounts(report);
      for (Map.Entry<String, String> amount : amounts.entrySet()) {
        JsonNode at = facts;
        for (String step : amount.getKey().split("\\.")) {
          at = at.isArray() ? at.get(Integer.parseInt(step) - 1) : at.path(step);
        }
        assertTrue(at.isNumber(), amount.getKey());
        BigDecimal yuan = at.decimalValue();
        boolean inYuan = amount.getKey().endsWith("（元）");
        assertEquals(
            (inYuan ? yuan.movePointLeft(4) : yuan).toPlainString(),
            amount.getValue(),
            amount.getKey());
      }
    }
  }

  @Test
  void the_place_of_an_amount_is_a_row_of_that_table() throws IOException {
    for (String report : site.reports()) {
      Set<String> places = new HashSet<>();
      for (JsonNode form : site.json(report + "report.json").get("表")) {
        form.findValues("格")
            .forEach(
                cells ->
                    cells.forEach(cell -> places.add(form.path("表号").asText() + cell.asText())));
      }
      List<List<String>> csv = site.csv(report + "amounts.csv");
      int placed = 0;
      for (List<String> line : csv.subList(1, csv.size())) {
        if (!line.get(2).isEmpty() && !line.get(3).isEmpty()) {
          assertTrue(places.contains(line.get(2) + line.get(3)), line.toString());
          placed++;
        }
      }
      assertFalse(placed == 0, report);
    }
  }
}
