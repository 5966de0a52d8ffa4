package gongkai.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.download.Grid.Column;
import gongkai.download.Grid.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
  private static final Grid GRID =
      new Grid(
          "一张表",
          List.of(
              new Column("编码", Kind.TEXT),
              new Column("金额", Kind.NUMBER),
              new Column("金额", Kind.NUMBER),
              new Column("占比", Kind.PERCENT)),
          List.of(
              List.of("0208001", new BigDecimal("1629.00"), new BigDecimal("0.4"), "74.91%"),
              List.of("=1+1", new BigDecimal("0"), "", ""),
              List.of("@甲<乙>&“丙”", new BigDecimal("-3.50"), new BigDecimal("0E-10"), "100%")));

  private static byte[] make() {
    return Spreadsheet.of("题", List.of(new Spreadsheet.Sheet("表", GRID)));
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, int row, int column) {
    return workbook.getSheetAt(0).getRow(row).getCell(column);
  }

  @Test
  void numbers_are_numbers_with_the_decimals_that_were_stated() throws IOException {
    try (XSSFWorkbook workbook = read(make())) {
      assertEquals(CellType.NUMERIC, cell(workbook, 1, 1).getCellType());
      assertEquals("1629.00", cell(workbook, 1, 1).getRawValue());
      assertEquals("#,##0.00", cell(workbook, 1, 1).getCellStyle().getDataFormatString());
      assertEquals("#,##0.0", cell(workbook, 1, 2).getCellStyle().getDataFormatString());
      assertEquals("#,##0", cell(workbook, 2, 1).getCellStyle().getDataFormatString());
      assertEquals(0, cell(workbook, 3, 2).getNumericCellValue());
    }
  }

  @Test
  void shares_are_percentages() throws IOException {
    try (XSSFWorkbook workbook = read(make())) {
      assertEquals("0.7491", cell(workbook, 1, 3).getRawValue());
      assertEquals("0.00%", cell(workbook, 1, 3).getCellStyle().getDataFormatString());
      assertEquals("0%", cell(workbook, 3, 3).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void codes_and_what_looks_like_a_formula_are_texts() throws IOException {
    try (XSSFWorkbook workbook = read(make())) {
      for (int row = 1; row <= 3; row++) {
        assertEquals(CellType.STRING, cell(workbook, row, 0).getCellType());
        assertEquals(GRID.rows().get(row - 1).get(0), cell(workbook, row, 0).getStringCellValue());
      }
    }
  }

  @Test
  void a_sheet_is_one_table_with_a_header_that_stays_and_no_merged_cells() throws IOException {
    try (XSSFWorkbook workbook = read(make())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals(0, sheet.getNumMergedRegions());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals(1, sheet.getTables().size());
      assertEquals("A1:D4", sheet.getTables().get(0).getArea().formatAsString());
      assertEquals(
          List.of("编码", "金额", "金额（2）", "占比"),
          sheet.getTables().get(0).getColumns().stream().map(c -> c.getName()).toList());
      assertEquals("金额（2）", cell(workbook, 0, 2).getStringCellValue());
    }
  }

  @Test
  void sheet_names_are_such_as_spreadsheets_accept() {
    Set<String> taken = new HashSet<>();
    assertEquals("公开01表 收入", Spreadsheet.name("公开01表 收入", taken));
    assertEquals("公开01表 收入（2）", Spreadsheet.name("公开01表 收入", taken));
    assertEquals("a b c", Spreadsheet.name("a/b:c", taken));
    assertEquals("A b c（2）", Spreadsheet.name("A b c", taken));
    assertEquals("表", Spreadsheet.name("?", taken));
    String longest = "收入支出决算总表".repeat(5);
    assertEquals(31, Spreadsheet.name(longest, taken).length());
    assertEquals(31, Spreadsheet.name(longest, taken).length());
    assertEquals(7, taken.size());
  }

  @Test
  void the_same_tables_are_the_same_bytes_at_any_time_and_place() throws InterruptedException {
    byte[] once = make();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Thread.sleep(5);
        assertArrayEquals(once, make(), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothing_in_it_tells_when_or_by_whom_it_was_made() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(make()))) {
      int parts = 0;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(1980, part.getTimeLocal().getYear(), part.getName());
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(!xml.contains("dcterms:created"), part.getName());
        assertTrue(!xml.contains(System.getProperty("user.name") + "<"), part.getName());
        parts++;
      }
      assertTrue(parts > 5);
    }
  }
}
