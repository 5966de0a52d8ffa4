package gongkai.download;

import gongkai.download.Grid.Column;
import gongkai.download.Grid.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an XLSX workbook: on each sheet one table that starts at its corner, with one row of
 * headers that stays in sight and no merged cells. Texts are texts and never formulas, numbers are
 * numbers and show the decimals that were stated.
 */
final class Spreadsheet {
  private static final String PROGRAM = "gongkai";
  private static final String STYLE = "TableStyleLight1";
  private static final int LONGEST_NAME = 31;
  private static final Pattern RESERVED = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
  private static final Pattern QUOTED = Pattern.compile("^'+|'+$");
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;
  private static final int FIRST_WIDE = 0x1100;

  private final Workbook workbook;
  private final Map<Integer, String> formats = new HashMap<>();

  private Spreadsheet(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * A sheet to be.
   *
   * @param name as {@link #name} makes it
   */
  record Sheet(String name, Grid grid) {}

  /** The workbook; the same bytes for the same tables. */
  static byte[] of(String title, List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try (Workbook workbook = new Workbook(out, PROGRAM, null)) {
      // Packed once, by Archive, which must open it anyway.
      workbook.setCompressionLevel(0);
      workbook.properties().setTitle(title);
      Spreadsheet spreadsheet = new Spreadsheet(workbook);
      sheets.forEach(spreadsheet::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Archive.undated(out.toByteArray());
  }

  /**
   * A name that spreadsheets accept: short, without their own signs, of no other sheet.
   *
   * @param taken names in small letters; takes this one too
   */
  static String name(String wish, Set<String> taken) {
    String clean = QUOTED.matcher(RESERVED.matcher(wish).replaceAll(" ")).replaceAll("").strip();
    String name = cut(clean.isEmpty() ? "表" : clean, LONGEST_NAME);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = "（" + i + "）";
      name = cut(clean, LONGEST_NAME - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private void add(Sheet sheet) {
    Worksheet worksheet = workbook.newWorksheet(sheet.name());
    Grid grid = sheet.grid();
    List<Column> columns = grid.columns();
    for (int c = 0; c < columns.size(); c++) {
      worksheet.value(0, c, columns.get(c).heading());
      int width = width(columns.get(c).heading());
      for (int r = 0; r < grid.rows().size(); r++) {
        Object cell = grid.rows().get(r).get(c);
        put(worksheet, r + 1, c, cell, columns.get(c).kind());
        width = Math.max(width, width(cell.toString()));
      }
      worksheet.width(c, Math.max(NARROWEST, Math.min(WIDEST, width + 2)));
    }
    worksheet.freezePane(0, 1);
    if (!grid.rows().isEmpty()) {
      worksheet
          .range(0, 0, grid.rows().size(), columns.size() - 1)
          .createTable(columns.stream().map(Column::heading).toArray(String[]::new))
          .styleInfo()
          .setStyleName(STYLE);
    }
  }

  private void put(Worksheet worksheet, int row, int column, Object cell, Kind kind) {
    if (cell instanceof BigDecimal number) {
      number(worksheet, row, column, number, kind == Kind.WHOLE ? "0" : format(number.scale()));
    } else if (kind == Kind.PERCENT && cell.toString().endsWith("%")) {
      String digits = cell.toString().substring(0, cell.toString().length() - 1);
      BigDecimal percent = new BigDecimal(digits);
      String format = "0" + decimals(percent.scale()) + "%";
      number(worksheet, row, column, percent.movePointLeft(2), format);
    } else if (!cell.toString().isEmpty()) {
      worksheet.value(row, column, cell.toString());
      if (width(cell.toString()) > WIDEST) {
        worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  private static void number(Worksheet sheet, int row, int column, BigDecimal n, String format) {
    sheet.value(row, column, n);
    sheet.style(row, column).format(format).set();
  }

  private String format(int scale) {
    return formats.computeIfAbsent(scale, s -> "#,##0" + decimals(s));
  }

  private static String decimals(int scale) {
    return scale > 0 ? "." + "0".repeat(scale) : "";
  }

  /** In columns of a digit's width; a Chinese character takes two. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < FIRST_WIDE ? 1 : 2;
    }
    return width;
  }
}
